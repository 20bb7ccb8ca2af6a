"""The witnesses' facts and how the national edition keeps to them."""
