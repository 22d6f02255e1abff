@rem Opens PeerJournal on a sample journal, after setting up what that takes (see run.py and prepare.py).
@py -3 "%~dp0run.py" %*
