//! Stores: backup, restore, moves between engines, old schemas, and databases that are not as they should be.
//!
//! Black-box, against the real binary and a PostgreSQL of the suite's own. Names say the fault or the part of issue 3.

mod backup;
mod database;
mod moving;
mod nodes;
mod place;
mod schema;
