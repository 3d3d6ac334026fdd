// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `m:HideTagType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:HideTag`.
#[doc(alias = "HideTagType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct HideTag {
    /// Element `m:Tag`, required.
    pub tag: String,
}

impl Eq for HideTag {}

xml::complex_type!(
    HideTag { name: "m:HideTagType", required: "m:Tag", bits: 1, model: "m:Tag" }
);

impl HideTag {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(tag: impl Into<String>) -> Self {
        Self { tag: tag.into() }
    }
}

xml::blank_new!(HideTag: text);

impl xml::ReadNode for HideTag {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Tag") => input.require(&mut self.tag, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for HideTag {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:Tag", &self.tag);
    }
}

xml::root!(HideTag, "m:HideTag");
