// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    HideTag { name: "m:HideTagType", required: "m:Tag", bits: 1, model: "m:Tag" }
);

impl HideTag {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(tag: impl Into<String>) -> Self {
        Self { tag: tag.into() }
    }
}

rt::placeholder_new!(HideTag: text);

impl rt::ReadComplex for HideTag {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Tag") => reader.require(&mut self.tag, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for HideTag {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:Tag", &self.tag);
    }
}

rt::root!(HideTag, "m:HideTag");
