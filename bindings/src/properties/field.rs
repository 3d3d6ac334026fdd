//! Access to the fields of items and folders by `FieldURI`. Generated code implements [`FieldsByUri`].

use std::any::Any;

use crate::rt::{Scalar, WriteXml};

/// A type whose fields have paths: an item, a folder, or a choice of them.
///
/// The generator implements this trait for all items and folders, also in a build script. For the types of this crate,
/// programs use [`Properties`](super::Properties).
///
/// A path is a `FieldURI`, such as `item:Subject`.
pub trait FieldsByUri: Clone + PartialEq {
    /// The paths: the type `UnindexedFieldUri` of the same schema.
    type Uri: FieldUri;
    /// An extended property of the same schema.
    type Extended;

    /// Returns a value of the same kind without properties.
    fn empty(&self) -> Self;

    /// Returns the field with a `FieldURI`, if this kind has it.
    fn field(&self, uri: &Self::Uri) -> Option<&dyn FieldValue>;

    /// Returns a mutable reference to the field with a `FieldURI`, if this kind has it.
    fn field_mut(&mut self, uri: &Self::Uri) -> Option<&mut dyn FieldValue>;

    /// Returns the extended properties, if this kind has them.
    fn extended(&self) -> Option<&Vec<Self::Extended>>;

    /// Returns a mutable reference to the extended properties, if this kind has them.
    fn extended_mut(&mut self) -> Option<&mut Vec<Self::Extended>>;
}

/// A path of a property: the type `UnindexedFieldUri`. Generated code implements this trait.
pub trait FieldUri {
    /// Returns `true` if a client cannot change the property.
    fn is_read_only(&self) -> bool;

    /// Returns `true` if a client can set the property, but not delete it. `false` for a read-only property.
    fn is_not_deletable(&self) -> bool;

    /// Returns `true` if a kind of item or folder has the property as a field. `false` for a path that the schema does not
    /// list.
    fn has_field(&self) -> bool;
}

/// A field of any type: an `Option` or a `Vec`.
pub trait FieldValue: Any {
    /// Returns `true` if the field has a value. A list without entries is not a value.
    fn is_set(&self) -> bool;

    /// Takes a copy of the value of another field. Returns `false` if the types differ.
    fn copy_from(&mut self, other: &dyn FieldValue) -> bool;

    /// Removes the value.
    fn clear(&mut self);

    /// Returns the value for comparing, if the field has one value of a simple type.
    fn scalar(&self) -> Option<Scalar>;

    /// Returns the value that a text has in the type of the field, for comparing.
    fn scalar_of(&self, text: &str) -> Option<Scalar>;

    /// Returns the field as [`Any`], for a downcast to its type.
    fn as_any(&self) -> &dyn Any;

    /// Returns the field as [`Any`] for a change.
    fn as_any_mut(&mut self) -> &mut dyn Any;
}

/// The methods that do not depend on the kind of field.
macro_rules! by_type {
    () => {
        fn copy_from(&mut self, other: &dyn FieldValue) -> bool {
            let other = other.as_any().downcast_ref::<Self>();
            if let Some(other) = other {
                self.clone_from(other);
            }
            other.is_some()
        }

        fn as_any(&self) -> &dyn Any {
            self
        }

        fn as_any_mut(&mut self) -> &mut dyn Any {
            self
        }
    };
}

impl<T: WriteXml + Clone + 'static> FieldValue for Option<T> {
    by_type!();

    fn is_set(&self) -> bool {
        self.as_ref().is_some_and(|value| !value.has_no_entries())
    }

    fn clear(&mut self) {
        *self = None;
    }

    fn scalar(&self) -> Option<Scalar> {
        self.as_ref()?.scalar()
    }

    fn scalar_of(&self, text: &str) -> Option<Scalar> {
        T::scalar_of(text)
    }
}

impl<T: Clone + 'static> FieldValue for Vec<T> {
    by_type!();

    fn is_set(&self) -> bool {
        !self.is_empty()
    }

    fn clear(&mut self) {
        Self::clear(self);
    }

    fn scalar(&self) -> Option<Scalar> {
        None
    }

    fn scalar_of(&self, _text: &str) -> Option<Scalar> {
        None
    }
}

/// Implements [`FieldsByUri`] for a struct. The arguments are the type, the field with its base or its extended
/// properties, and the value of `UnindexedFieldUri` with the name of each own field.
///
/// ```ignore
/// fields_by_uri! { Item, extended extended_property; ItemSubject subject; ItemBody body; }
/// fields_by_uri! { Message, base base; MessageSender sender; }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! fields_by_uri {
    ($type:ident, $kind:ident $outer:ident; $($uri:ident $field:ident;)*) => {
        impl $crate::properties::FieldsByUri for $type {
            type Uri = UnindexedFieldUri;
            type Extended = ExtendedProperty;

            #[inline]
            fn empty(&self) -> Self {
                Self::default()
            }

            #[inline]
            fn field(&self, uri: &UnindexedFieldUri) -> Option<&dyn $crate::properties::FieldValue> {
                match uri {
                    $(UnindexedFieldUri::$uri => Some(&self.$field),)*
                    _ => $crate::fields_by_uri!($kind field self.$outer, uri),
                }
            }

            #[inline]
            fn field_mut(&mut self, uri: &UnindexedFieldUri) -> Option<&mut dyn $crate::properties::FieldValue> {
                match uri {
                    $(UnindexedFieldUri::$uri => Some(&mut self.$field),)*
                    _ => $crate::fields_by_uri!($kind field_mut self.$outer, uri),
                }
            }

            #[inline]
            fn extended(&self) -> Option<&Vec<ExtendedProperty>> {
                $crate::fields_by_uri!($kind list self.$outer)
            }

            #[inline]
            fn extended_mut(&mut self) -> Option<&mut Vec<ExtendedProperty>> {
                $crate::fields_by_uri!($kind list_mut self.$outer)
            }
        }
    };
    (base list $self:ident.$base:ident) => { $self.$base.extended() };
    (base list_mut $self:ident.$base:ident) => { $self.$base.extended_mut() };
    (extended list $self:ident.$extended:ident) => { Some(&$self.$extended) };
    (extended list_mut $self:ident.$extended:ident) => { Some(&mut $self.$extended) };
    (base $method:ident $self:ident.$base:ident, $uri:ident) => { $self.$base.$method($uri) };
    (extended $method:ident $self:ident.$extended:ident, $uri:ident) => { None };
}

/// Implements [`FieldsByUri`] for a choice of such types.
///
/// ```ignore
/// fields_of_choice! { AnyItem; Item, Message }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! fields_of_choice {
    ($type:ident; $($variant:ident),*) => {
        impl $crate::properties::FieldsByUri for $type {
            type Uri = UnindexedFieldUri;
            type Extended = ExtendedProperty;

            #[inline]
            fn empty(&self) -> Self {
                match self {
                    $(Self::$variant(value) => Self::$variant(Box::new(value.empty())),)*
                    Self::Unlisted(raw) => Self::Unlisted(raw.clone()),
                }
            }

            #[inline]
            fn field(&self, uri: &UnindexedFieldUri) -> Option<&dyn $crate::properties::FieldValue> {
                match self {
                    $(Self::$variant(value) => value.field(uri),)*
                    Self::Unlisted(_) => None,
                }
            }

            #[inline]
            fn field_mut(&mut self, uri: &UnindexedFieldUri) -> Option<&mut dyn $crate::properties::FieldValue> {
                match self {
                    $(Self::$variant(value) => value.field_mut(uri),)*
                    Self::Unlisted(_) => None,
                }
            }

            #[inline]
            fn extended(&self) -> Option<&Vec<ExtendedProperty>> {
                match self {
                    $(Self::$variant(value) => value.extended(),)*
                    Self::Unlisted(_) => None,
                }
            }

            #[inline]
            fn extended_mut(&mut self) -> Option<&mut Vec<ExtendedProperty>> {
                match self {
                    $(Self::$variant(value) => value.extended_mut(),)*
                    Self::Unlisted(_) => None,
                }
            }
        }
    };
}
