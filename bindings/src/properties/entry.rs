//! The entries of lists: each has an index, and one or more parts that a `DictionaryUri` names.

use crate::rt::List;
use crate::types::{
    DictionaryUri, EmailAddressDictionaryEntry, ImAddressDictionaryEntry, InternetHeader, Member,
    PhoneNumberDictionaryEntry, PhysicalAddressDictionaryEntry,
};

/// An entry of a list. By default, a `DictionaryUri` names the whole entry.
pub(super) trait Entry: Clone + PartialEq + 'static {
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

/// Returns the entry with an index.
pub(super) fn entry<'l, E: Entry, N>(list: Option<&'l List<E, N>>, index: &str) -> Option<&'l E> {
    list?.iter().find(|entry| entry.index() == index)
}

/// Returns the entry with an index, with one part only.
pub(super) fn only<E: Entry, N>(list: Option<&List<E, N>>, uri: &DictionaryUri, index: &str) -> Option<E> {
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
