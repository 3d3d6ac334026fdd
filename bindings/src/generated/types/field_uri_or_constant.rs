// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{
    ConstantValue, PathToExtendedField, PathToIndexedField, PathToUnindexedField,
};

/// Complex type `t:FieldURIOrConstantType`.
#[doc(alias = "FieldURIOrConstantType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum FieldUriOrConstant {
    /// Element `t:ExtendedFieldURI`.
    ExtendedFieldUri(PathToExtendedField),
    /// Element `t:FieldURI`.
    FieldUri(PathToUnindexedField),
    /// Element `t:IndexedFieldURI`.
    IndexedFieldUri(PathToIndexedField),
    /// Element `t:Constant`.
    Constant(ConstantValue),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    FieldUriOrConstant : ExtendedFieldUri(PathToExtendedField),
    FieldUri(PathToUnindexedField), IndexedFieldUri(PathToIndexedField),
    Constant(ConstantValue)
);

impl xml::ReadChoice for FieldUriOrConstant {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "ExtendedFieldURI") => {
                input.alternative(tag, Self::ExtendedFieldUri)
            }
            (xml::T, "FieldURI") => input.alternative(tag, Self::FieldUri),
            (xml::T, "IndexedFieldURI") => input.alternative(tag, Self::IndexedFieldUri),
            (xml::T, "Constant") => input.alternative(tag, Self::Constant),
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(FieldUriOrConstant);

impl xml::WriteChoice for FieldUriOrConstant {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::ExtendedFieldUri(value) => out.element("t:ExtendedFieldURI", value),
            Self::FieldUri(value) => out.element("t:FieldURI", value),
            Self::IndexedFieldUri(value) => out.element("t:IndexedFieldURI", value),
            Self::Constant(value) => out.element("t:Constant", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}

impl FieldUriOrConstant {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:FieldURIOrConstantType",
        required: &["t:ExtendedFieldURI|t:FieldURI|t:IndexedFieldURI|t:Constant"],
        bits: 1,
        content: xml::Content::Model(
            "((t:ExtendedFieldURI | t:FieldURI | t:IndexedFieldURI) | t:Constant)",
        ),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(FieldUriOrConstant);

impl xml::ReadNode for FieldUriOrConstant {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.require_choice(self, tag, 0)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep(self)
    }
}

impl xml::WriteNode for FieldUriOrConstant {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(self);
    }
}
