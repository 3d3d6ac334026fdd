// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::AnyPath;

/// Complex type `t:ExistsType`.
///
/// Extends `t:SearchExpressionType`.
/// Global element `t:Exists`.
#[doc(alias = "ExistsType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct Exists(pub Box<AnyPath>);

impl Exists {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ExistsType",
        required: &["t:ExtendedFieldURI|t:FieldURI|t:IndexedFieldURI"],
        bits: 1,
        content: xml::Content::Model(
            "(t:ExtendedFieldURI | t:FieldURI | t:IndexedFieldURI)",
        ),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::choice_wrapper_type!(Exists, AnyPath);

::ews_bindings::complex_type!(Exists);

impl xml::ReadNode for Exists {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.require_choice(&mut *self.0, tag, 0)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep(&mut *self.0)
    }
}

impl xml::WriteNode for Exists {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}
