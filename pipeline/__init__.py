"""The road: file → act → sealed → registered → transmitted → published. The only room that decides what comes next."""
