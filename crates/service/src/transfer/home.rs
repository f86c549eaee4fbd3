//! Home: whether a store may be used, or its content is on the way to or from somewhere else.
//!
//! Owns: the refusals and their ways out. Whoever opens a store to use it asks here first, and nodes ask again with each beat.

use setaria_store::transfer::{self, Incoming, Outgoing};
use setaria_store::{Conn, Store, StoreError};

/// Why a store must not be used, if so, with the way out.
pub async fn not_at_home(store: &Store) -> Result<Option<String>, StoreError> {
    store.read("transfer.home", reason).await
}

/// The same, within a transaction.
pub(crate) fn reason(conn: &Conn<'_>) -> Result<Option<String>, StoreError> {
    let (incoming, outgoing) = (transfer::incoming(conn)?, transfer::outgoing(conn)?);
    Ok(outgoing
        .map(|to| leaving(&to))
        .or_else(|| incoming.map(|from| arriving(&from))))
}

fn leaving(to: &Outgoing) -> String {
    let place = &to.place;
    if to.finished {
        format!(
            "everything in this store was moved to {place}. Name that one in the configuration; to come back to this one \
             and leave behind what happened since, run `setaria move --give-up --from …`"
        )
    } else {
        format!(
            "this store is being moved to {place}. Run the same `setaria move` again to finish it, or \
             `setaria move --give-up --from …` to stay"
        )
    }
}

fn arriving(from: &Incoming) -> String {
    format!(
        "this store is being filled from {}, and that has not come to its end. Run the same command again; after a restore \
         that was interrupted, empty the store first (remove the folder, or drop the database and make it anew)",
        from.place
    )
}
