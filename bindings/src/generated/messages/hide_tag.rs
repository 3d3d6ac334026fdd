// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `m:HideTagType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:HideTag`.
#[doc(alias = "HideTagType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct HideTag {
    /// Element `m:Tag`, required, `xs:string`.
    pub tag: String,
}

impl HideTag {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:HideTagType",
        required: &["m:Tag"],
        bits: 1,
        content: xml::Content::Model("m:Tag"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(tag: impl Into<String>) -> Self {
        Self { tag: tag.into() }
    }
}

::ews_bindings::complex_type!(HideTag);

::ews_bindings::blank_new!(HideTag : text);

impl xml::ReadNode for HideTag {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
