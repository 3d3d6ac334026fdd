//! Properties with an index: `IndexedFieldURI`, which names one entry of a list.

use std::collections::{HashMap, HashSet};

use crate::rt::{List, OpenEnum, Scalar};
use crate::types::{
    DictionaryUri, EmailAddressDictionary, ImAddressDictionary, MembersList, NonEmptyArrayOfInternetHeaders,
    PhoneNumberDictionary, PhysicalAddressDictionary, UnindexedFieldUri,
};

use super::entry::{Entry, entry, only};
use super::entry_edit::{EntryEdit, ListEdit};
use super::field::FieldValue;

/// The field that has the list of a `DictionaryUri`; `None` for a value that the schema does not list.
#[inline]
pub(super) fn list_of(uri: &DictionaryUri) -> Option<UnindexedFieldUri> {
    Some(match uri {
        DictionaryUri::ItemInternetMessageHeader => UnindexedFieldUri::ItemInternetMessageHeaders,
        DictionaryUri::ContactsImAddress => UnindexedFieldUri::ContactsImAddresses,
        DictionaryUri::ContactsPhysicalAddressStreet
        | DictionaryUri::ContactsPhysicalAddressCity
        | DictionaryUri::ContactsPhysicalAddressState
        | DictionaryUri::ContactsPhysicalAddressCountryOrRegion
        | DictionaryUri::ContactsPhysicalAddressPostalCode => UnindexedFieldUri::ContactsPhysicalAddresses,
        DictionaryUri::ContactsPhoneNumber => UnindexedFieldUri::ContactsPhoneNumbers,
        DictionaryUri::ContactsEmailAddress => UnindexedFieldUri::ContactsEmailAddresses,
        DictionaryUri::DistributionlistMembersMember => UnindexedFieldUri::DistributionlistMembers,
        DictionaryUri::Unlisted(_) => return None,
    })
}

/// Returns the `DictionaryUri`s of the entries in a field.
#[inline]
pub(super) fn uris_of(list: &UnindexedFieldUri) -> impl Iterator<Item = DictionaryUri> {
    DictionaryUri::listed().filter(move |uri| list_of(uri).as_ref() == Some(list))
}

/// A field that has a list of entries with an index.
pub(super) trait EntryList {
    /// Returns the index of each entry that has the part with a `DictionaryUri`; `None` if an entry does not have an index,
    /// or if two entries have the same index.
    fn indices(&self, uri: &DictionaryUri) -> Option<Vec<String>>;

    /// Returns `true` if the list has the part with a `DictionaryUri` of an entry.
    fn has(&self, uri: &DictionaryUri, index: &str) -> bool;

    /// Returns the text of a part.
    fn scalar(&self, uri: &DictionaryUri, index: &str) -> Option<Scalar>;

    /// Returns each entry that has the part: its index, and a list with only this part.
    fn parts(&self, uri: &DictionaryUri) -> HashMap<String, Box<dyn FieldValue>>;

    /// Takes a copy of a part of another list, or removes the part if the other list does not have it.
    fn copy_from(&mut self, other: &dyn FieldValue, uri: &DictionaryUri, index: &str);

    /// Removes a part.
    fn remove(&mut self, uri: &DictionaryUri, index: &str);

    /// Takes the entries out of the list for many changes.
    fn edit(&mut self) -> Box<dyn ListEdit>;
}

/// Defines the functions that find the list in a field, from the types of the lists.
macro_rules! entry_lists {
    ($($list:ty),* $(,)?) => {
        /// Returns the list of entries in a field.
        #[inline]
        pub(super) fn list(field: &dyn FieldValue) -> Option<&dyn EntryList> {
            let field = field.as_any();
            $(if let Some(list) = field.downcast_ref::<Option<$list>>() {
                return Some(list);
            })*
            None
        }

        /// Returns the list of entries in a field for a change.
        #[inline]
        pub(super) fn list_mut(field: &mut dyn FieldValue) -> Option<&mut dyn EntryList> {
            let field = field.as_any_mut();
            $(if field.is::<Option<$list>>() {
                return field.downcast_mut::<Option<$list>>().map(|list| list as &mut dyn EntryList);
            })*
            None
        }
    };
}

entry_lists! {
    NonEmptyArrayOfInternetHeaders,
    ImAddressDictionary,
    PhysicalAddressDictionary,
    PhoneNumberDictionary,
    EmailAddressDictionary,
    MembersList,
}

impl<E: Entry, N: 'static> EntryList for Option<List<E, N>>
where
    Self: FieldValue,
{
    fn indices(&self, uri: &DictionaryUri) -> Option<Vec<String>> {
        let mut seen = HashSet::new();
        let entries = || self.iter().flatten();
        if !entries().all(|entry| !entry.index().is_empty() && seen.insert(entry.index())) {
            return None;
        }
        let with_part = entries().filter(|entry| entry.only(uri).is_some());
        Some(with_part.map(|entry| entry.index().to_owned()).collect())
    }

    fn has(&self, uri: &DictionaryUri, index: &str) -> bool {
        only(self.as_ref(), uri, index).is_some()
    }

    fn scalar(&self, uri: &DictionaryUri, index: &str) -> Option<Scalar> {
        let text = entry(self.as_ref(), index)?.text(uri)?;
        Some(Scalar::Text(text.to_owned()))
    }

    fn parts(&self, uri: &DictionaryUri) -> HashMap<String, Box<dyn FieldValue>> {
        let mut seen = HashSet::new();
        let entries = self.iter().flatten().filter(|entry| seen.insert(entry.index()));
        let parts = entries.filter_map(|entry| {
            let list: Self = Some([entry.only(uri)?].into_iter().collect());
            Some((entry.index().to_owned(), Box::new(list) as Box<dyn FieldValue>))
        });
        parts.collect()
    }

    fn copy_from(&mut self, other: &dyn FieldValue, uri: &DictionaryUri, index: &str) {
        let other = other.as_any().downcast_ref::<Self>();
        let Some(part) = other.and_then(|other| only(other.as_ref(), uri, index)) else {
            return EntryList::remove(self, uri, index);
        };
        let list = self.get_or_insert_with(List::new);
        match list.iter_mut().find(|entry| entry.index() == index) {
            Some(entry) => entry.take(uri, part),
            None => list.push(part),
        }
    }

    fn remove(&mut self, uri: &DictionaryUri, index: &str) {
        let Some(list) = self else { return };
        list.retain_mut(|entry| entry.index() != index || entry.remove(uri));
        if list.is_empty() {
            *self = None;
        }
    }

    fn edit(&mut self) -> Box<dyn ListEdit> {
        Box::new(EntryEdit::<E, N>::new(self.take().map(List::into_vec).unwrap_or_default()))
    }
}
