// @generated

use ::ews_bindings::{Result, xml};

use super::SharingMessageAction;

/// Complex type `t:ArrayOfSharingMessageActionType`, since `V2017_07_11`.
#[doc(alias = "ArrayOfSharingMessageActionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfSharingMessageAction {
    /// Element `t:SharingMessageAction`, optional.
    pub sharing_message_action: Option<Box<SharingMessageAction>>,
}

impl Eq for ArrayOfSharingMessageAction {}

xml::complex_type!(
    ArrayOfSharingMessageAction { name: "t:ArrayOfSharingMessageActionType", model:
    "t:SharingMessageAction?" }
);

xml::blank_default!(ArrayOfSharingMessageAction);

impl xml::ReadNode for ArrayOfSharingMessageAction {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "SharingMessageAction") => {
                input.fill(&mut self.sharing_message_action, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfSharingMessageAction {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:SharingMessageAction", &self.sharing_message_action);
    }
}
