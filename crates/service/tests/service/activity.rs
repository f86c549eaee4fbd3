//! Activity: what is done to an account is written down for its owner, and for nobody else.

use setaria_identity::account::Status;
use setaria_identity::activity::Event;
use setaria_service::Origin;
use setaria_service::operate::{AccountAct, Act};

use crate::house::House;

async fn events(house: &House) -> Vec<Event> {
    let entries = house.service.activity(house.mei, None).await.unwrap();
    entries.into_iter().map(|entry| entry.event).collect()
}

#[tokio::test]
async fn what_is_allowed_withdrawn_and_ended_is_written_down_latest_first() {
    let house = House::build().await;
    let before = events(&house).await.len();
    house.code("1").await;
    house.pass(1_000);
    let origin = Origin {
        source: "192.0.2.7".into(),
        user_agent: "x".repeat(1_000),
        ..Origin::default()
    };
    house
        .service
        .withdraw(house.mei, house.app, &origin)
        .await
        .unwrap();
    house.pass(1_000);
    house
        .service
        .end_session(house.mei, "no such".into(), &origin)
        .await
        .unwrap();
    house
        .service
        .end_other_sessions(house.mei, [0; 32], &origin)
        .await
        .unwrap();
    house.pass(1_000);
    let status = Status::Disabled;
    let login = "mei@example.com".into();
    house
        .service
        .operate(Act::Account(AccountAct::SetStatus { login, status }))
        .await
        .unwrap();
    let app = "Photo Frame".to_owned();
    let kept: Vec<Event> = events(&house).await;
    assert_eq!(
        kept.into_iter()
            .rev()
            .skip(before)
            .rev()
            .filter(|event| !matches!(event, Event::SignedIn { .. }))
            .collect::<Vec<_>>(),
        [
            Event::OperatorActed {
                act: "disable".into()
            },
            Event::OtherSessionsEnded,
            Event::AppRemoved { app: app.clone() },
            Event::AppAllowed { app },
        ]
    );
    let entries = house.service.activity(house.mei, None).await.unwrap();
    let removed = entries
        .iter()
        .find(|entry| matches!(entry.event, Event::AppRemoved { .. }))
        .unwrap();
    assert_eq!(
        (removed.source.as_str(), removed.user_agent.len()),
        ("192.0.2.7", 256)
    );
    let last = (removed.at, removed.id.clone());
    let older = house.service.activity(house.mei, Some(last)).await.unwrap();
    assert!(
        older.iter().all(|entry| entry.at < removed.at),
        "a page begins after the last entry of the one before"
    );
}
