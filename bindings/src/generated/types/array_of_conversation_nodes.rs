// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ConversationNode;

/// Complex type `t:ArrayOfConversationNodesType`.
#[doc(alias = "ArrayOfConversationNodesType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfConversationNodes(pub Vec<ConversationNode>);

impl ArrayOfConversationNodes {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfConversationNodesType",
        content: xml::Content::Model("(t:ConversationNode)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfConversationNodes, ConversationNode);

::ews_bindings::complex_type!(ArrayOfConversationNodes);

impl xml::ReadNode for ArrayOfConversationNodes {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ConversationNode") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfConversationNodes {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ConversationNode", &self.0);
    }
}
