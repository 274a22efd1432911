"""python_peer.py NAME: one of the linters from PyPI; verdicts.ts says what goes in and out."""

import json
import statistics
import sys
import time


def statelint():
    from statelint.linter import Linter

    def refuses(text):
        try:
            definition = json.loads(text)
        except ValueError:
            return True
        return len(Linter.validate(definition)) > 0

    return refuses


def cfn_lint():
    """The rule of state machines on a template around the definition, with every substitution declared."""
    import re

    from cfnlint.config import ConfigMixIn, ManualArgs
    from cfnlint.decode.decode import decode_str
    from cfnlint.runner import Runner, run_template_by_data

    config = ConfigMixIn(**ManualArgs(regions=["us-east-1"]))
    rules = Runner(config).rules

    def refuses(text):
        try:
            definition = json.loads(text)
        except ValueError:
            return True
        names = set(re.findall(r"\$\{([A-Za-z0-9_]+)\}", text))
        machine = {
            "Type": "AWS::StepFunctions::StateMachine",
            "Properties": {
                "RoleArn": "arn:aws:iam::123456789012:role/machine",
                "Definition": definition,
                "DefinitionSubstitutions": {name: "x" for name in names},
            },
        }
        if not names:
            del machine["Properties"]["DefinitionSubstitutions"]
        template, errors = decode_str(json.dumps({"Resources": {"Machine": machine}}))
        found = errors or run_template_by_data(template, config, rules)
        return any(match.rule.id.startswith("E36") for match in found)

    return refuses


def verdict_on(text, refuses):
    try:
        return "refused" if refuses(text) else "accepted"
    except Exception:
        return "crashed"


def main():
    refuses = {"statelint": statelint, "cfn-lint": cfn_lint}[sys.argv[1]]()
    question = json.load(sys.stdin)
    texts = [open(path, encoding="utf-8").read() for path in question["paths"]]
    for text in texts[: question["warmUp"]]:
        verdict_on(text, refuses)
    times = []
    for _ in range(question["passes"]):
        start = time.perf_counter()
        verdicts = [verdict_on(text, refuses) for text in texts]
        times.append((time.perf_counter() - start) * 1000)
    json.dump({"verdicts": verdicts, "milliseconds": statistics.median(times)}, sys.stdout)


main()
