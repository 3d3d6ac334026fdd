// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::NonEmptyArrayOfAllItems;

/// Complex type `t:ConversationNodeType`.
#[doc(alias = "ConversationNodeType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ConversationNode {
    /// Element `t:InternetMessageId`, optional, `xs:string`.
    pub internet_message_id: Option<String>,
    /// Element `t:ParentInternetMessageId`, optional, `xs:string`.
    pub parent_internet_message_id: Option<String>,
    /// Element `t:Items`, optional.
    pub items: Option<NonEmptyArrayOfAllItems>,
}

impl ConversationNode {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ConversationNodeType",
        content: xml::Content::Model(
            "t:InternetMessageId?, t:ParentInternetMessageId?, t:Items?",
        ),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(ConversationNode);

::ews_bindings::blank_default!(ConversationNode);

impl xml::ReadNode for ConversationNode {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "InternetMessageId") => {
                input.fill(&mut self.internet_message_id, tag)
            }
            (xml::T, "ParentInternetMessageId") => {
                input.fill(&mut self.parent_internet_message_id, tag)
            }
            (xml::T, "Items") => input.fill(&mut self.items, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ConversationNode {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:InternetMessageId", &self.internet_message_id);
        out.element("t:ParentInternetMessageId", &self.parent_internet_message_id);
        out.element("t:Items", &self.items);
    }
}
