//! A generic list for all complex types whose content is one repeated element or choice.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use crate::Result;

use super::known_or_raw::KnownOrRaw;
use super::model::{ComplexType, TypeInfo};
use super::read::{Handled, Placeholder, RawXml, ReadChoice, ReadComplex, ReadXml, Reader};
use super::syntax::{Namespace, StartTag};
use super::write::{WriteChoice, WriteComplex, WriteXml, Writer};

/// A complex type whose content is one repeated element or choice. `N` is a marker type for the names in the schema.
///
/// A list dereferences to a `Vec`. Arrays, vectors and iterators convert to lists:
///
/// ```
/// use ews_bindings::types::ArrayOfStrings;
///
/// let mut categories = ArrayOfStrings::from(["Blue"]);
/// categories.push("Travel".to_owned());
/// assert_eq!(categories.len(), 2);
/// assert_eq!(categories, ArrayOfStrings::from_iter(["Blue".to_owned(), "Travel".to_owned()]));
/// ```
pub struct List<T, N> {
    items: Vec<T>,
    name: PhantomData<fn() -> N>,
}

/// The marker type of a [`List`]: its description in the schema.
pub trait ListType {
    /// The description of the type.
    const TYPE: TypeInfo;
    /// The name of the elements; `None` if the items are a choice.
    const ELEMENT: Option<ElementName>;
    /// The kind of the items: [`Elements`], [`Choices`] or [`Messages`].
    type Kind;
}

/// The expanded and the canonical name of an element.
#[derive(Clone, Copy, Debug)]
pub struct ElementName {
    /// The namespace.
    pub namespace: Namespace,
    /// The namespace in the schema. It differs from `namespace` if servers do not follow the schema. Both are read.
    pub schema_namespace: Namespace,
    /// The local part.
    pub local: &'static str,
    /// The canonical name, such as `t:Mailbox`.
    pub canonical: &'static str,
}

impl ElementName {
    /// Returns `true` if a start tag has the name.
    #[inline]
    fn is_of(self, tag: &StartTag<'_>) -> bool {
        let has_namespace = tag.namespace == self.namespace || tag.namespace == self.schema_namespace;
        has_namespace && tag.local == self.local
    }
}

/// Reading the items of a list.
pub trait ReadItems<T> {
    /// Reads a child element.
    fn child(
        items: &mut Vec<T>,
        name: Option<ElementName>,
        tag: &StartTag<'_>,
        reader: &mut Reader<'_>,
    ) -> Result<Handled>;

    /// Keeps an element that the schema does not list, if the items can hold it.
    fn unlisted(_items: &mut Vec<T>, raw: RawXml, _reader: &mut Reader<'_>) -> Result<(), RawXml> {
        Err(raw)
    }
}

/// Writing the items of a list.
pub trait WriteItems<T> {
    /// Writes the elements.
    #[allow(clippy::ptr_arg)] // The traits for writing are implemented for `Vec`, the type of repeated fields.
    fn content(items: &Vec<T>, name: Option<ElementName>, out: &mut Writer);
}

/// Items that are elements of one name.
#[derive(Debug)]
pub enum Elements {}

/// Items that are a choice.
#[derive(Debug)]
pub enum Choices {}

/// Items that are the messages of an operation. Messages of another operation are kept raw.
#[derive(Debug)]
pub enum Messages {}

impl<T: ReadXml> ReadItems<T> for Elements {
    #[inline]
    fn child(
        items: &mut Vec<T>,
        name: Option<ElementName>,
        tag: &StartTag<'_>,
        reader: &mut Reader<'_>,
    ) -> Result<Handled> {
        match name {
            Some(name) if name.is_of(tag) => reader.element(items, tag),
            _ => Ok(Handled::NO),
        }
    }
}

impl<T: WriteXml> WriteItems<T> for Elements {
    #[inline]
    fn content(items: &Vec<T>, name: Option<ElementName>, out: &mut Writer) {
        if let Some(name) = name {
            out.element(name.canonical, items);
        }
    }
}

impl<T: ReadChoice> ReadItems<T> for Choices {
    #[inline]
    fn child(
        items: &mut Vec<T>,
        _name: Option<ElementName>,
        tag: &StartTag<'_>,
        reader: &mut Reader<'_>,
    ) -> Result<Handled> {
        reader.choice(items, tag)
    }

    #[inline]
    fn unlisted(items: &mut Vec<T>, raw: RawXml, reader: &mut Reader<'_>) -> Result<(), RawXml> {
        reader.unlisted(items, raw)
    }
}

impl<T: WriteChoice> WriteItems<T> for Choices {
    #[inline]
    fn content(items: &Vec<T>, _name: Option<ElementName>, out: &mut Writer) {
        out.choice(items);
    }
}

impl<T: ReadXml> ReadItems<KnownOrRaw<T>> for Messages {
    #[inline]
    fn child(
        items: &mut Vec<KnownOrRaw<T>>,
        name: Option<ElementName>,
        tag: &StartTag<'_>,
        reader: &mut Reader<'_>,
    ) -> Result<Handled> {
        Elements::child(items, name, tag, reader)
    }

    #[inline]
    fn unlisted(items: &mut Vec<KnownOrRaw<T>>, raw: RawXml, _reader: &mut Reader<'_>) -> Result<(), RawXml> {
        items.push(KnownOrRaw::Unlisted(raw));
        Ok(())
    }
}

impl<T: WriteXml> WriteItems<KnownOrRaw<T>> for Messages {
    #[inline]
    fn content(items: &Vec<KnownOrRaw<T>>, name: Option<ElementName>, out: &mut Writer) {
        Elements::content(items, name, out);
    }
}

impl<T, N: ListType> ComplexType for List<T, N> {
    const TYPE: TypeInfo = N::TYPE;
}

impl<T, N: ListType> ReadComplex for List<T, N>
where
    N::Kind: ReadItems<T>,
{
    #[inline]
    fn child(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<Handled> {
        N::Kind::child(&mut self.items, N::ELEMENT, tag, reader)
    }

    #[inline]
    fn unlisted(&mut self, raw: RawXml, reader: &mut Reader<'_>) -> Result<(), RawXml> {
        N::Kind::unlisted(&mut self.items, raw, reader)
    }
}

impl<T, N: ListType> WriteComplex for List<T, N>
where
    N::Kind: WriteItems<T>,
{
    #[inline]
    fn is_empty_list(&self) -> bool {
        self.items.is_empty()
    }

    #[inline]
    fn content(&self, out: &mut Writer) {
        N::Kind::content(&self.items, N::ELEMENT, out);
    }
}

impl<T, N> List<T, N> {
    /// Creates an empty list.
    pub fn new() -> Self {
        Self { items: Vec::new(), name: PhantomData }
    }

    /// Returns the items.
    pub fn into_vec(self) -> Vec<T> {
        self.items
    }
}

impl<T, N> Deref for List<T, N> {
    type Target = Vec<T>;

    #[inline]
    fn deref(&self) -> &Vec<T> {
        &self.items
    }
}

impl<T, N> DerefMut for List<T, N> {
    #[inline]
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.items
    }
}

impl<T, N, E: Into<T>> From<Vec<E>> for List<T, N> {
    fn from(items: Vec<E>) -> Self {
        items.into_iter().collect()
    }
}

impl<T, N, E: Into<T>, const LENGTH: usize> From<[E; LENGTH]> for List<T, N> {
    fn from(items: [E; LENGTH]) -> Self {
        items.into_iter().map(Into::into).collect()
    }
}

impl<T, N> From<List<T, N>> for Vec<T> {
    fn from(list: List<T, N>) -> Self {
        list.items
    }
}

impl<T, N, E: Into<T>> FromIterator<E> for List<T, N> {
    fn from_iter<I: IntoIterator<Item = E>>(items: I) -> Self {
        Self { items: items.into_iter().map(Into::into).collect(), name: PhantomData }
    }
}

impl<T, N> Extend<T> for List<T, N> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        self.items.extend(items);
    }
}

impl<T, N> IntoIterator for List<T, N> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T, N> IntoIterator for &'a List<T, N> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<'a, T, N> IntoIterator for &'a mut List<T, N> {
    type Item = &'a mut T;
    type IntoIter = std::slice::IterMut<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter_mut()
    }
}

impl<T, N> Placeholder for List<T, N> {
    #[inline]
    fn placeholder() -> Self {
        Self { items: Vec::new(), name: PhantomData }
    }
}

impl<T, N> Default for List<T, N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Clone, N> Clone for List<T, N> {
    fn clone(&self) -> Self {
        Self::from(self.items.clone())
    }
}

impl<T: fmt::Debug, N> fmt::Debug for List<T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.items.fmt(f)
    }
}

impl<T: PartialEq, N> PartialEq for List<T, N> {
    fn eq(&self, other: &Self) -> bool {
        self.items == other.items
    }
}

impl<T: Eq, N> Eq for List<T, N> {}

impl<T: Hash, N> Hash for List<T, N> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.items.hash(state);
    }
}

#[cfg(feature = "serde")]
impl<T: serde::Serialize, N> serde::Serialize for List<T, N> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.items.serialize(serializer)
    }
}

#[cfg(feature = "serde")]
impl<'de, T: serde::Deserialize<'de>, N> serde::Deserialize<'de> for List<T, N> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::<T>::deserialize(deserializer).map(Self::from)
    }
}
