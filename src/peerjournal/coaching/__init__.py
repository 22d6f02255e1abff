"""Formats, prompts, language: how colleagues coach each other as equals.

Pure: reads the texts that ship with the program, and nothing else.
"""
