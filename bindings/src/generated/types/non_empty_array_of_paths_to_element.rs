// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{PathToExtendedField, PathToIndexedField, PathToUnindexedField};

/// Complex type `t:NonEmptyArrayOfPathsToElementType`.
#[doc(alias = "NonEmptyArrayOfPathsToElementType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfPathsToElement(pub Vec<NonEmptyArrayOfPathsToElementFieldUri>);

impl NonEmptyArrayOfPathsToElement {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfPathsToElementType",
        content: xml::Content::Model(
            "((t:ExtendedFieldURI | t:FieldURI | t:IndexedFieldURI))+",
        ),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    NonEmptyArrayOfPathsToElement, NonEmptyArrayOfPathsToElementFieldUri
);

::ews_bindings::complex_type!(NonEmptyArrayOfPathsToElement);

impl xml::ReadNode for NonEmptyArrayOfPathsToElement {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for NonEmptyArrayOfPathsToElement {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `t:NonEmptyArrayOfPathsToElementType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum NonEmptyArrayOfPathsToElementFieldUri {
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
    NonEmptyArrayOfPathsToElementFieldUri : ExtendedFieldUri(PathToExtendedField),
    FieldUri(PathToUnindexedField), IndexedFieldUri(PathToIndexedField)
);

impl xml::ReadChoice for NonEmptyArrayOfPathsToElementFieldUri {
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

::ews_bindings::blank_choice!(NonEmptyArrayOfPathsToElementFieldUri);

impl xml::WriteChoice for NonEmptyArrayOfPathsToElementFieldUri {
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
