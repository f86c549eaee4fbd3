//! The journey through the demo app.
