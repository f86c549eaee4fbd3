//! The courier: takes what waits in the outbox, puts it into words and hands it to its carrier, one round after the other.
//!
//! Owns: that a letter which a carrier acknowledged is not carried again by this process, whatever the store answers
//! meanwhile. Hands over: when a letter comes back, to `service`.

use std::collections::HashMap;
use std::time::Duration;

use setaria_identity::contact::ContactKind;
use setaria_pages::{Brand, Letter, Locale};
use setaria_service::outbox::{Delivery, Taken};
use setaria_service::{Service, Unavailable};
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::{Carriers, Message, Words, words};
use crate::places::Places;

/// How often the outbox is looked at when nobody says that something was posted.
const LOOK: Duration = Duration::from_secs(2);
/// How long after a letter was posted its transaction is surely committed, nearly always.
const COMMIT: Duration = Duration::from_millis(25);
/// How long one delivery may take: less than the lease.
const PATIENCE: Duration = Duration::from_secs(60);

/// Delivers until `stop` turns true, and then ends with the round that is under way.
pub async fn keep_delivering(
    service: Service,
    brand: Brand,
    carriers: Carriers,
    places: Places,
    mut stop: watch::Receiver<bool>,
) {
    let mut courier = Courier {
        service,
        brand,
        carriers,
        places,
        unsettled: HashMap::new(),
    };
    while !*stop.borrow_and_update() {
        match courier.round().await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::warn!(%error, "letters wait"),
        }
        tokio::select! {
            () = courier.service.posted() => tokio::time::sleep(COMMIT).await,
            () = tokio::time::sleep(LOOK) => {}
            _ = stop.changed() => {}
        }
    }
}

struct Courier {
    service: Service,
    brand: Brand,
    carriers: Carriers,
    places: Places,
    /// Letters that were delivered while the store could not note it.
    unsettled: HashMap<String, Taken>,
}

impl Courier {
    /// Delivers what is due; answers whether there was anything.
    async fn round(&mut self) -> Result<bool, Unavailable> {
        let delivered: Vec<Taken> = self.unsettled.drain().map(|(_, taken)| taken).collect();
        for taken in delivered {
            self.settle(taken, Delivery::Done).await;
        }
        let taken = self.service.take_letters().await?;
        let some = !taken.is_empty();
        let mut under_way = JoinSet::new();
        for one in taken {
            if self.unsettled.contains_key(&one.id) {
                continue;
            }
            under_way.spawn(carried(
                self.carriers.clone(),
                self.brand.clone(),
                self.places.clone(),
                one,
            ));
        }
        while let Some(ended) = under_way.join_next().await {
            // One whose task broke comes back when its lease ends.
            if let Ok((taken, delivery)) = ended {
                self.settle(taken, delivery).await;
            }
        }
        Ok(some)
    }

    async fn settle(&mut self, taken: Taken, delivery: Delivery) {
        let settled = self.service.settle_letter(&taken, delivery).await;
        if settled.is_err() && delivery == Delivery::Done {
            self.unsettled.insert(taken.id.clone(), taken);
        }
    }
}

async fn carried(carriers: Carriers, brand: Brand, places: Places, taken: Taken) -> (Taken, Delivery) {
    let Some(carrier) = carriers.of(taken.letter.kind) else {
        return (taken, Delivery::Failed);
    };
    let Some(message) = message(&taken, brand, &places) else {
        return (taken, Delivery::Refused);
    };
    let delivery = tokio::time::timeout(PATIENCE, carrier.carry(&message)).await;
    (taken, delivery.unwrap_or(Delivery::Failed))
}

fn message(taken: &Taken, brand: Brand, places: &Places) -> Option<Message> {
    let locale = Locale::parse(&taken.letter.language).unwrap_or_default();
    let letter = Letter {
        locale,
        brand,
        says: words::says(&taken.letter.content, places, locale)?,
    };
    let words = match taken.letter.kind {
        ContactKind::Email => Words::Mail(letter.written().ok()?),
        ContactKind::Phone => Words::Short(letter.short()),
    };
    Some(Message {
        id: taken.id.clone(),
        to: taken.letter.to.clone(),
        words,
    })
}
