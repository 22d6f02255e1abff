"""The encrypted file: the only place that speaks SQL.

Functions that take a connection expect one from `connection.writing` or `connection.reading`.
"""
