//! Properties with an index: `IndexedFieldURI`, which names one entry of a list.

use std::collections::{HashMap, HashSet};

use crate::rt::{List, OpenEnum, Scalar};
use crate::types::{
    DictionaryUri, EmailAddressDictionary, EmailAddressDictionaryEntry, ImAddressDictionary,
    ImAddressDictionaryEntry, InternetHeader, Member, MembersList, NonEmptyArrayOfInternetHeaders,
    PhoneNumberDictionary, PhoneNumberDictionaryEntry, PhysicalAddressDictionary,
    PhysicalAddressDictionaryEntry, UnindexedFieldUri,
};

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

/// An entry of a list. By default, a `DictionaryUri` names the whole entry.
trait Entry: Clone + PartialEq + 'static {
    /// Returns the index.
    fn index(&self) -> &str;

    /// Returns the text of a part.
    fn text(&self, uri: &DictionaryUri) -> Option<&str>;

    /// Returns the entry with one part only; `None` if the entry does not have the part.
    fn only(&self, _uri: &DictionaryUri) -> Option<Self> {
        Some(self.clone())
    }

    /// Takes a part from an entry with one part only.
    fn take(&mut self, _uri: &DictionaryUri, only: Self) {
        *self = only;
    }

    /// Removes a part. Returns `true` if the entry has other parts.
    fn remove(&mut self, _uri: &DictionaryUri) -> bool {
        false
    }
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
}

fn entry<'l, E: Entry, N>(list: Option<&'l List<E, N>>, index: &str) -> Option<&'l E> {
    list?.iter().find(|entry| entry.index() == index)
}

fn only<E: Entry, N>(list: Option<&List<E, N>>, uri: &DictionaryUri, index: &str) -> Option<E> {
    entry(list, index)?.only(uri)
}

impl Entry for InternetHeader {
    #[inline]
    fn index(&self) -> &str {
        &self.header_name
    }

    #[inline]
    fn text(&self, _uri: &DictionaryUri) -> Option<&str> {
        Some(&self.value)
    }
}

/// Implements [`Entry`] for types with a key from an enumeration and a text.
macro_rules! keyed_texts {
    ($($entry:ty),*) => { $(
        impl Entry for $entry {
            #[inline]
            fn index(&self) -> &str {
                self.key.as_str()
            }

            #[inline]
            fn text(&self, _uri: &DictionaryUri) -> Option<&str> {
                Some(&self.value)
            }
        }
    )* };
}

keyed_texts!(ImAddressDictionaryEntry, PhoneNumberDictionaryEntry, EmailAddressDictionaryEntry);

impl Entry for Member {
    #[inline]
    fn index(&self) -> &str {
        self.key.as_deref().unwrap_or("")
    }

    #[inline]
    fn text(&self, _uri: &DictionaryUri) -> Option<&str> {
        Some(self.mailbox.as_ref()?.email_address.as_ref()?)
    }
}

impl Entry for PhysicalAddressDictionaryEntry {
    #[inline]
    fn index(&self) -> &str {
        self.key.as_str()
    }

    #[inline]
    fn text(&self, uri: &DictionaryUri) -> Option<&str> {
        match uri {
            DictionaryUri::ContactsPhysicalAddressStreet => self.street.as_deref(),
            DictionaryUri::ContactsPhysicalAddressCity => self.city.as_deref(),
            DictionaryUri::ContactsPhysicalAddressState => self.state.as_deref(),
            DictionaryUri::ContactsPhysicalAddressCountryOrRegion => self.country_or_region.as_deref(),
            DictionaryUri::ContactsPhysicalAddressPostalCode => self.postal_code.as_deref(),
            _ => None,
        }
    }

    #[inline]
    fn only(&self, uri: &DictionaryUri) -> Option<Self> {
        let mut only = Self::new(self.key.clone());
        *part(&mut only, uri)? = Some(self.text(uri)?.to_owned());
        Some(only)
    }

    #[inline]
    fn take(&mut self, uri: &DictionaryUri, mut only: Self) {
        if let (Some(own), Some(part)) = (part(self, uri), part(&mut only, uri)) {
            *own = part.take();
        }
    }

    #[inline]
    fn remove(&mut self, uri: &DictionaryUri) -> bool {
        if let Some(part) = part(self, uri) {
            *part = None;
        }
        *self != Self::new(self.key.clone())
    }
}

/// Returns the field of an address that a `DictionaryUri` names.
#[inline]
fn part<'a>(
    address: &'a mut PhysicalAddressDictionaryEntry,
    uri: &DictionaryUri,
) -> Option<&'a mut Option<String>> {
    Some(match uri {
        DictionaryUri::ContactsPhysicalAddressStreet => &mut address.street,
        DictionaryUri::ContactsPhysicalAddressCity => &mut address.city,
        DictionaryUri::ContactsPhysicalAddressState => &mut address.state,
        DictionaryUri::ContactsPhysicalAddressCountryOrRegion => &mut address.country_or_region,
        DictionaryUri::ContactsPhysicalAddressPostalCode => &mut address.postal_code,
        _ => return None,
    })
}
