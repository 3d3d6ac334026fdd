// @generated

use ::ews_bindings::{Result, rt, xml};

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

rt::complex_type!(
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

rt::placeholder_new!(Excludes: placeholder, placeholder);

impl rt::ReadComplex for Excludes {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Bitmask") => reader.require(&mut self.bitmask, tag, 1),
            _ => reader.require_choice(&mut self.path, tag, 0),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep(&mut self.path, raw, 0)
    }
}

impl rt::WriteComplex for Excludes {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.choice(&self.path);
        out.element("t:Bitmask", &self.bitmask);
    }
}

rt::root!(Excludes, "t:Excludes");
