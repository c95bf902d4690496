"""The target contract without a server: contract.application.answer(Request) is a Response."""
