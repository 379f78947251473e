# Forecasts, method and backtest.
