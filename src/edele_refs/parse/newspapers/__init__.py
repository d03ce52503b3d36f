"""Newspapers and weeklies: their names, days and headlines."""
