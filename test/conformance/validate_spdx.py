"""Validates SPDX documents, one path a line of the input; prints what is wrong, a line each."""
import sys

from spdx_tools.spdx.parser.parse_anything import parse_file
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document

for line in sys.stdin:
    path = line.strip()
    try:
        faults = [fault.validation_message for fault in validate_full_spdx_document(parse_file(path))]
    except Exception as fault:
        faults = [repr(fault)]
    for fault in faults[:5]:
        print(f"{path}: {fault}")
