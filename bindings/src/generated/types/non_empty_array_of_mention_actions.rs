// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::MentionAction;

/// Complex type `t:NonEmptyArrayOfMentionActionsType`.
#[doc(alias = "NonEmptyArrayOfMentionActionsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfMentionActions(pub Vec<MentionAction>);

impl NonEmptyArrayOfMentionActions {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfMentionActionsType",
        content: xml::Content::Model("t:MentionAction+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfMentionActions, MentionAction);

::ews_bindings::complex_type!(NonEmptyArrayOfMentionActions);

impl xml::ReadNode for NonEmptyArrayOfMentionActions {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "MentionAction") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfMentionActions {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:MentionAction", &self.0);
    }
}
