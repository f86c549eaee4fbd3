//! Before a risky change: what is fresh, and what a new proof does.

use setaria_identity::clock::MINUTE;
use setaria_identity::method::Method;
use setaria_service::Origin;
use setaria_service::proof::Proof;
use setaria_service::sign_in::Refused;

use crate::house::House;

#[tokio::test]
async fn pw11_a_proof_is_fresh_for_ten_minutes_and_for_a_form_begun_in_time_for_twenty() {
    let house = House::build().await;
    let live = house.live().await.remove(0);
    house.pass(10 * MINUTE - 1);
    assert!(house.service.is_fresh(&live));
    house.pass(1);
    assert!(!house.service.is_fresh(&live));
    assert!(house.service.is_still_fresh(&live));
    house.pass(10 * MINUTE);
    assert!(!house.service.is_still_fresh(&live));
}

#[tokio::test]
async fn se1_step_up_gives_a_new_handle_and_the_old_one_is_dead() {
    let house = House::build().await;
    let live = house.live().await.remove(0);
    house.pass(60 * MINUTE);
    let proof = Proof::of(house.mei, live.account.generation, Method::Password);
    let handle = house
        .service
        .step_up(&live, proof, None, &Origin::default())
        .await
        .unwrap();
    let old = house
        .service
        .live_sessions(vec![live.handle.clone()])
        .await
        .unwrap();
    assert!(old.is_empty());
    let new = house.service.live_sessions(vec![handle]).await.unwrap().remove(0);
    assert!(house.service.is_fresh(&new));
    let again = house
        .service
        .step_up(&live, proof, None, &Origin::default())
        .await;
    assert!(
        matches!(again, Err(Refused::Wrong)),
        "an ended session is not revived"
    );
}

#[tokio::test]
async fn pw11_another_accounts_proof_or_an_older_one_makes_nothing_fresh() {
    let house = House::build().await;
    let live = house.live().await.remove(0);
    let generation = live.account.generation;
    for proof in [
        Proof::of(setaria_identity::id::AccountId(1), generation, Method::Password),
        Proof::of(house.mei, generation + 1, Method::Password),
    ] {
        let refused = house
            .service
            .step_up(&live, proof, None, &Origin::default())
            .await;
        assert!(matches!(refused, Err(Refused::Wrong)), "{proof:?}");
    }
}
