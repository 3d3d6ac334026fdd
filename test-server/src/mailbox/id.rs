//! The ids of folders, items, attachments and subscriptions: base64 text, as in Exchange.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// The kind of an object that has an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum IdKind {
    Folder = 1,
    Item = 2,
    Attachment = 3,
    Subscription = 4,
}

/// The number of bytes before the part of an id that is the same in each run.
const START: usize = 6;

/// Creates the id of the object with a number. Each mailbox numbers its objects. `run` is another number after a restart,
/// so that an id of an earlier run does not name another object.
pub(crate) fn encode(kind: IdKind, run: u32, mailbox: u32, number: u64) -> String {
    let mut bytes = vec![0, kind as u8];
    bytes.extend(run.to_be_bytes());
    bytes.extend(mailbox.to_be_bytes());
    bytes.extend(number.to_be_bytes());
    bytes.push(check(&bytes));
    STANDARD.encode(bytes)
}

/// Returns the kind in an id, or `None` if the text is not an id.
pub(crate) fn kind(text: &str) -> Option<IdKind> {
    let bytes = STANDARD.decode(text).ok()?;
    let (last, rest) = bytes.split_last()?;
    let kinds = [IdKind::Folder, IdKind::Item, IdKind::Attachment, IdKind::Subscription];
    let kind = kinds.into_iter().find(|kind| *kind as u8 == *rest.get(1).unwrap_or(&0))?;
    (rest.len() == 18 && *last == check(rest)).then_some(kind)
}

/// Returns the mailbox and the number of an object as text. In each run, an item of the seed has the same text.
pub(crate) fn numbers(id: &str) -> String {
    let bytes = STANDARD.decode(id).unwrap_or_default();
    let numbers = bytes.get(START..bytes.len().saturating_sub(1)).unwrap_or_default();
    numbers.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

fn check(bytes: &[u8]) -> u8 {
    bytes.iter().fold(0x5a, |sum: u8, byte| sum.rotate_left(3) ^ byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changed_id_is_refused() {
        let id = encode(IdKind::Item, 7, 3, 70_000);
        assert_eq!(kind(&id), Some(IdKind::Item));
        for changed in ["", "AAAA", "not base64", &id[1..], &id.replace('A', "B"), &id.to_lowercase()] {
            assert_eq!(kind(changed), None, "{changed}");
        }
    }

    #[test]
    fn numbers_are_the_same_in_each_run() {
        assert_eq!(numbers(&encode(IdKind::Item, 7, 3, 255)), "0000000300000000000000ff");
        assert_eq!(numbers(&encode(IdKind::Item, 8, 3, 255)), "0000000300000000000000ff");
    }
}
