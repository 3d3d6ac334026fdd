// @generated

use ::ews_bindings::{Result, xml};

use super::{AnyPath, ExcludesValue};

/// Complex type `t:ExcludesType`.
///
/// Extends `t:SearchExpressionType`.
/// Global element `t:Excludes`.
#[doc(alias = "ExcludesType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Excludes {
    /// One of `t:ExtendedFieldURI`, `t:FieldURI`, `t:IndexedFieldURI`, required.
    pub path: AnyPath,
    /// Element `t:Bitmask`, required.
    pub bitmask: ExcludesValue,
}

impl Eq for Excludes {}

xml::complex_type!(
    Excludes { name: "t:ExcludesType", required:
    "t:ExtendedFieldURI|t:FieldURI|t:IndexedFieldURI, t:Bitmask", bits: 2, model:
    "(t:ExtendedFieldURI | t:FieldURI | t:IndexedFieldURI), t:Bitmask" }
);

impl Excludes {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(path: AnyPath, bitmask: ExcludesValue) -> Self {
        Self { path, bitmask }
    }
}

xml::blank_new!(Excludes: blank, blank);

impl xml::ReadNode for Excludes {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Bitmask") => input.require(&mut self.bitmask, tag, 1),
            _ => input.require_choice(&mut self.path, tag, 0),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        input.keep(&mut self.path, raw, 0)
    }
}

impl xml::WriteNode for Excludes {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.path);
        out.element("t:Bitmask", &self.bitmask);
    }
}

xml::root!(Excludes, "t:Excludes");
