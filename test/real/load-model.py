"""Loads a registered model with the stock MLflow client and compares its predictions with expected ones.

    python load-model.py MODEL EXPECTED.json

MODEL is a model directory or a URI (`models:/NAME/VERSION`, `models:/NAME@ALIAS`, `runs:/RUN/model`); a URI is
resolved by MLFLOW_TRACKING_URI and the client's other environment variables. EXPECTED.json holds `input` (rows
of numbers), `output` (a probability per row) and, where accuracy is wanted, `label` (0 or 1 per row).

Prints one JSON object. Exits with 1 when a prediction is off by more than 1e-6 or the ONNX file is invalid.
Needs mlflow or mlflow-skinny, onnx, onnxruntime, numpy and pandas.
"""

import json
import os
import sys

import mlflow
import numpy as np

TOLERANCE = 1e-6


def main(model, expected_path):
    with open(expected_path) as handle:
        expected = json.load(handle)
    rows = np.array(expected["input"], dtype=np.float32)
    outputs = np.array(expected["output"], dtype=np.float64)

    result = {"model": model, "mlflow": mlflow.__version__, "rows": len(rows), "problems": []}
    if os.path.isdir(model):
        result["onnxChecked"] = check_onnx(os.path.join(model, "model.onnx"), result["problems"])

    loaded = mlflow.pyfunc.load_model(model)
    predicted = np.asarray(loaded.predict(rows)["probability"], dtype=np.float64)
    if predicted.shape != (len(rows), 1):
        result["problems"].append(f"predictions have the shape {predicted.shape}, not {(len(rows), 1)}")
        return result
    predicted = predicted[:, 0]

    result["maxDifference"] = float(np.max(np.abs(predicted - outputs)))
    # Written so that NaN, which compares false with everything, is a problem too.
    if not result["maxDifference"] <= TOLERANCE:
        result["problems"].append(f"a prediction is off by more than {TOLERANCE}")
    if "label" in expected:
        result["accuracy"] = float(np.mean((predicted > 0.5) == np.array(expected["label"], dtype=bool)))

    if loaded.metadata.saved_input_example_info:
        example = loaded.input_example
        result["inputExample"] = {"dtype": str(example.dtype), "shape": list(example.shape)}
        loaded.predict(example)
    result["signature"] = str(loaded.metadata.signature)
    return result


def check_onnx(path, problems):
    import onnx

    try:
        onnx.checker.check_model(path, full_check=True)
        return True
    except Exception as error:
        problems.append(f"onnx.checker: {error}")
        return False


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: load-model.py MODEL EXPECTED.json")
    report = main(sys.argv[1], sys.argv[2])
    print(json.dumps(report))
    sys.exit(1 if report["problems"] else 0)
