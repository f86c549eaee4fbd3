//! What only PostgreSQL can get wrong, with its network: opening, nodes beside each other, connections that break.

mod network;
mod nodes;
mod opening;
