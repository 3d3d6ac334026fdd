// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{PathToExtendedField, PathToIndexedField, PathToUnindexedField};

/// The substitution group of the element `t:Path`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum AnyPath {
    /// Element `t:ExtendedFieldURI`.
    ExtendedFieldUri(PathToExtendedField),
    /// Element `t:FieldURI`.
    FieldUri(PathToUnindexedField),
    /// Element `t:IndexedFieldURI`.
    IndexedFieldUri(PathToIndexedField),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    AnyPath : ExtendedFieldUri(PathToExtendedField), FieldUri(PathToUnindexedField),
    IndexedFieldUri(PathToIndexedField)
);

impl xml::ReadChoice for AnyPath {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "ExtendedFieldURI") => {
                input.alternative(tag, Self::ExtendedFieldUri)
            }
            (xml::T, "FieldURI") => input.alternative(tag, Self::FieldUri),
            (xml::T, "IndexedFieldURI") => input.alternative(tag, Self::IndexedFieldUri),
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(AnyPath);

impl xml::WriteChoice for AnyPath {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::ExtendedFieldUri(value) => out.element("t:ExtendedFieldURI", value),
            Self::FieldUri(value) => out.element("t:FieldURI", value),
            Self::IndexedFieldUri(value) => out.element("t:IndexedFieldURI", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
