"""One check a file: ``run(patient)`` gives its findings, in the order in which a person should read them."""
