//! The text by which a stored state knows its folder: the same for the same folder, and different for different folders.

use std::collections::HashMap;

use ews_bindings::ErrorKind;
use ews_bindings::sync::{Items, ItemsState};
use ews_bindings::types::{
    AddressListId, DistinguishedFolderId, DistinguishedFolderIdName, EmailAddressType, FolderId, ItemId,
    MailboxType, TargetFolderId,
};
use fastrand::Rng;

/// Texts that look like parts of a key, or that need care in XML or in a key.
const TEXTS: [&str; 22] = [
    "a",
    "b",
    "a b",
    "a\\sb",
    "a\\ b",
    "a\nb",
    "a\\nb",
    "a\r\nb",
    " a",
    "a ",
    "\\",
    "\\\\",
    "id a",
    "list a",
    "distinguished a",
    "all",
    "inbox",
    "a Mailbox=",
    "a EmailAddress=b",
    "=b",
    "\u{1}\u{fffe}",
    "<&\"'>]]>",
];

/// The fields of a mailbox that tell the mailbox: address, routing type, mailbox type, and the id of a contact. The name
/// is one of them only if the mailbox lacks an address and an id.
type MailboxIdentity = [Option<String>; 5];

/// The fields of an id that tell the folder.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Identity {
    Folder(String),
    List(String),
    Distinguished(String, Option<MailboxIdentity>),
}

fn text(rng: &mut Rng) -> String {
    TEXTS[rng.usize(..TEXTS.len())].to_owned()
}

fn optional(rng: &mut Rng) -> Option<String> {
    rng.bool().then(|| text(rng))
}

/// Returns a random folder and its identity.
fn folder(rng: &mut Rng) -> (TargetFolderId, Identity) {
    let (id, change_key) = (text(rng), optional(rng));
    match rng.u8(..4) {
        0 => (FolderId { change_key, ..FolderId::new(id.clone()) }.into(), Identity::Folder(id)),
        1 => (AddressListId::new(id.clone()).into(), Identity::List(id)),
        _ => {
            let name = DistinguishedFolderIdName::from(id.as_str());
            let (mailbox, identity) = if rng.bool() { mailbox(rng) } else { (None, None) };
            let mailbox = mailbox.map(Box::new);
            let folder = DistinguishedFolderId { change_key, mailbox, ..DistinguishedFolderId::new(name) };
            (folder.into(), Identity::Distinguished(id, identity))
        }
    }
}

fn mailbox(rng: &mut Rng) -> (Option<EmailAddressType>, Option<MailboxIdentity>) {
    let (name, address, routing, kind, id) =
        (optional(rng), optional(rng), optional(rng), optional(rng), optional(rng));
    let non_empty =
        |text: &Option<String>| text.as_deref().map(|text| text.try_into().expect("it is not empty"));
    let mailbox = EmailAddressType {
        name: name.clone(),
        email_address: non_empty(&address),
        routing_type: non_empty(&routing),
        mailbox_type: kind.as_deref().map(MailboxType::from),
        item_id: id.clone().map(|id| Box::new(ItemId { change_key: optional(rng), ..ItemId::new(id) })),
        original_display_name: None,
    };
    let name = name.filter(|_| address.is_none() && id.is_none());
    (Some(mailbox), Some([name, address, routing, kind, id]))
}

#[test]
fn states_of_different_folders_have_different_texts() {
    let mut rng = Rng::with_seed(1);
    let mut known: HashMap<String, Identity> = HashMap::new();
    let mut keys: HashMap<Identity, String> = HashMap::new();
    for _ in 0..20_000 {
        let (folder, identity) = folder(&mut rng);
        let state = ItemsState::import(folder, "state");
        let text = state.to_string();
        assert_eq!(text.lines().count(), 3, "{text:?}");
        assert_eq!(text.parse::<ItemsState>().expect("the text is a state"), state);
        let other = known.entry(text.clone()).or_insert_with(|| identity.clone());
        assert_eq!(*other, identity, "one text for two folders: {text:?}");
        // An id that cannot be written cannot be sent.
        if text.starts_with("items\ninvalid ") {
            continue;
        }
        let key = keys.entry(identity).or_insert_with(|| text.clone());
        assert_eq!(*key, text, "two texts for one folder");
    }
    assert!(known.len() > 2_000, "{}", known.len());
}

#[test]
fn state_resumes_only_its_folder() {
    let mut rng = Rng::with_seed(2);
    for _ in 0..2_000 {
        let ((one, first), (other, second)) = (folder(&mut rng), folder(&mut rng));
        let state = ItemsState::import(one.clone(), "state");
        assert_eq!(Items::resume(one, &state).expect("the folder is the same").state(), Some(state.clone()));
        match Items::resume(other, &state) {
            Err(_) if state.to_string().starts_with("items\ninvalid ") => {}
            Ok(_) => assert_eq!(first, second),
            Err(error) => assert!(error.kind() == ErrorKind::Sync && first != second, "{error}"),
        }
    }
}
