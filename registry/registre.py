"""The register as others see it. (Signatures first; the rooms behind follow.)"""
