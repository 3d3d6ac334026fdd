// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::AnyItem;

/// Complex type `t:ArrayOfRealItemsType`.
#[doc(alias = "ArrayOfRealItemsType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfRealItems(pub Vec<AnyItem>);

impl ArrayOfRealItems {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfRealItemsType",
        content: xml::Content::Model(
            "(t:Item | t:Message | t:SharingMessage | t:CalendarItem | t:Contact | t:DistributionList | t:MeetingMessage | t:MeetingRequest | t:MeetingResponse | t:MeetingCancellation | t:Task | t:PostItem | t:RoleMember | t:Network | t:Person)*",
        ),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfRealItems, AnyItem);

::ews_bindings::complex_type!(ArrayOfRealItems);

impl xml::ReadNode for ArrayOfRealItems {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for ArrayOfRealItems {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}
