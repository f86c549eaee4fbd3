//! Closing that becomes final.

use setaria_identity::account::Role;
use setaria_identity::account::Status;
use setaria_identity::clock::DAY;
use setaria_identity::letter::Content;
use setaria_service::Origin;
use setaria_service::operate::{AccountAct, Act, Done, NewAccount};

use crate::house::{House, PASSWORD};

#[tokio::test]
async fn wb9_after_the_wait_only_the_number_stays_and_developers_hear_of_it() {
    let house = House::build().await;
    house.code("1").await;
    let live = house.live().await.remove(0);
    let asked = house
        .service
        .ask_closing(&live, &Origin::default())
        .await
        .unwrap();
    let closes_at = asked.expect("it may be closed");
    house.pass(closes_at - house.service.now() - 1);
    house.service.clean().await.unwrap();
    let waiting = house
        .service
        .account(house.mei)
        .await
        .unwrap()
        .expect("the account");
    assert_eq!(
        (waiting.status, waiting.nickname.as_str()),
        (Status::Closing, "Mei")
    );
    house.pass(1);
    house.service.clean().await.unwrap();
    let closed = house
        .service
        .account(house.mei)
        .await
        .unwrap()
        .expect("its number");
    assert_eq!((closed.status, closed.nickname.as_str()), (Status::Closed, ""));
    assert!(house.service.contacts(house.mei).await.unwrap().is_empty());
    assert!(house.service.connected_apps(house.mei).await.unwrap().is_empty());
    assert!(house.service.activity(house.mei, None).await.unwrap().is_empty());
    let letters = house.service.take_letters().await.unwrap();
    let told = letters.iter().any(|taken| {
        taken.letter.to == "dev@example.com" && matches!(taken.letter.content, Content::AccountClosed { .. })
    });
    assert!(told, "the developer is told");
    let id = house.mei;
    let login = house.attempt(&id.to_string(), PASSWORD);
    assert!(house.service.sign_in(login).await.is_err(), "nobody comes back");
    let again = NewAccount {
        user_id: Some(id),
        nickname: "Somebody".into(),
        password: Some("some-other-password".into()),
        email: Some("mei@example.com".into()),
        phone: None,
        role: Role::User,
    };
    let done = house
        .service
        .operate(Act::Account(AccountAct::Add(again)))
        .await
        .unwrap();
    assert!(
        matches!(done, Done::Refused(_)),
        "the number is never given again: {done:?}"
    );
    house.pass(DAY);
    house.service.clean().await.unwrap();
}
