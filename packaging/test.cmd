@rem Passes PeerJournal's tests, after setting up what that takes (see test.py and prepare.py).
@py -3 "%~dp0test.py" %*
