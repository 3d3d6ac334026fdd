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

/// Creates the id of the object with a number. Each mailbox numbers its objects.
pub(crate) fn encode(kind: IdKind, mailbox: u32, number: u64) -> String {
    let mut bytes = vec![0, kind as u8];
    bytes.extend(mailbox.to_be_bytes());
    bytes.extend(number.to_be_bytes());
    bytes.push(check(&bytes));
    STANDARD.encode(bytes)
}

/// Returns the kind and the number of the mailbox in an id, or `None` if the text is not an id.
pub(crate) fn decode(text: &str) -> Option<(IdKind, u32)> {
    let bytes = STANDARD.decode(text).ok()?;
    let (last, rest) = bytes.split_last()?;
    let kinds = [IdKind::Folder, IdKind::Item, IdKind::Attachment, IdKind::Subscription];
    let kind = kinds.into_iter().find(|kind| *kind as u8 == *rest.get(1).unwrap_or(&0))?;
    let mailbox = rest.get(2..6)?.try_into().ok()?;
    (rest.len() == 14 && *last == check(rest)).then(|| (kind, u32::from_be_bytes(mailbox)))
}

fn check(bytes: &[u8]) -> u8 {
    bytes.iter().fold(0x5a, |sum: u8, byte| sum.rotate_left(3) ^ byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changed_id_is_refused() {
        let id = encode(IdKind::Item, 3, 70_000);
        assert_eq!(decode(&id), Some((IdKind::Item, 3)));
        for changed in ["", "AAAA", "not base64", &id[1..], &id.replace('A', "B"), &id.to_lowercase()] {
            assert_eq!(decode(changed), None, "{changed}");
        }
    }
}
