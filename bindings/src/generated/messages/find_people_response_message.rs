// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfPeople, Guid, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:FindPeopleResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:FindPeopleResponse`.
#[doc(alias = "FindPeopleResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindPeopleResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:People`, optional.
    pub people: Option<ArrayOfPeople>,
    /// Element `m:TotalNumberOfPeopleInView`, optional.
    pub total_number_of_people_in_view: Option<i32>,
    /// Element `m:FirstMatchingRowIndex`, optional.
    pub first_matching_row_index: Option<i32>,
    /// Element `m:FirstLoadedRowIndex`, optional.
    pub first_loaded_row_index: Option<i32>,
    /// Element `m:TransactionId`, optional, since `V2016_10_10`.
    pub transaction_id: Option<Guid>,
}

xml::complex_type!(
    FindPeopleResponseMessage { name: "m:FindPeopleResponseMessageType", base:
    ResponseMessage, bits: 1, model:
    "m:People?, m:TotalNumberOfPeopleInView?, m:FirstMatchingRowIndex?, m:FirstLoadedRowIndex?, m:TransactionId?",
    flags: response }
);

impl FindPeopleResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            people: None,
            total_number_of_people_in_view: None,
            first_matching_row_index: None,
            first_loaded_row_index: None,
            transaction_id: None,
        }
    }
}

xml::extends!(FindPeopleResponseMessage, ResponseMessage);

xml::blank_new!(FindPeopleResponseMessage: blank);

impl xml::ReadNode for FindPeopleResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        xml::ReadNode::attribute(&mut self.base, attribute, input)
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "People") => input.fill(&mut self.people, tag),
            (xml::M, "TotalNumberOfPeopleInView") => {
                input.fill(&mut self.total_number_of_people_in_view, tag)
            }
            (xml::M, "FirstMatchingRowIndex") => {
                input.fill(&mut self.first_matching_row_index, tag)
            }
            (xml::M, "FirstLoadedRowIndex") => {
                input.fill(&mut self.first_loaded_row_index, tag)
            }
            (xml::M, "TransactionId") => input.fill(&mut self.transaction_id, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for FindPeopleResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:People", &self.people);
        out.element("m:TotalNumberOfPeopleInView", &self.total_number_of_people_in_view);
        out.element("m:FirstMatchingRowIndex", &self.first_matching_row_index);
        out.element("m:FirstLoadedRowIndex", &self.first_loaded_row_index);
        out.element("m:TransactionId", &self.transaction_id);
    }
}

xml::root!(FindPeopleResponseMessage, "m:FindPeopleResponse");
