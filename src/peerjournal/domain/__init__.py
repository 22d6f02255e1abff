"""What is written, the rules it keeps, and every failure we expect.

Pure: standard library only, no clock of its own (`clock` is the one place that asks the time).
"""
