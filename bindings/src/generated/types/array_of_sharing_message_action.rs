// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    ArrayOfSharingMessageAction { name: "t:ArrayOfSharingMessageActionType", model:
    "t:SharingMessageAction?" }
);

rt::placeholder_default!(ArrayOfSharingMessageAction);

impl rt::ReadComplex for ArrayOfSharingMessageAction {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "SharingMessageAction") => {
                reader.fill(&mut self.sharing_message_action, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ArrayOfSharingMessageAction {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:SharingMessageAction", &self.sharing_message_action);
    }
}
