// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:MentionsPreviewType`.
#[doc(alias = "MentionsPreviewType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct MentionsPreview {
    /// Element `t:IsMentioned`, required, `xs:boolean`.
    pub is_mentioned: bool,
}

impl MentionsPreview {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:MentionsPreviewType",
        required: &["t:IsMentioned"],
        bits: 1,
        content: xml::Content::Model("t:IsMentioned"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(is_mentioned: bool) -> Self {
        Self { is_mentioned }
    }
}

::ews_bindings::complex_type!(MentionsPreview);

::ews_bindings::blank_new!(MentionsPreview : blank);

impl xml::ReadNode for MentionsPreview {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "IsMentioned") => input.require(&mut self.is_mentioned, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for MentionsPreview {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:IsMentioned", &self.is_mentioned);
    }
}
