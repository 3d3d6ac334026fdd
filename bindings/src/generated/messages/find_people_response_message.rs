// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(FindPeopleResponseMessage, ResponseMessage);

rt::placeholder_new!(FindPeopleResponseMessage: placeholder);

impl rt::ReadComplex for FindPeopleResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::attribute(&mut self.base, attribute, reader)
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "People") => reader.fill(&mut self.people, tag),
            (rt::M, "TotalNumberOfPeopleInView") => {
                reader.fill(&mut self.total_number_of_people_in_view, tag)
            }
            (rt::M, "FirstMatchingRowIndex") => {
                reader.fill(&mut self.first_matching_row_index, tag)
            }
            (rt::M, "FirstLoadedRowIndex") => {
                reader.fill(&mut self.first_loaded_row_index, tag)
            }
            (rt::M, "TransactionId") => reader.fill(&mut self.transaction_id, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for FindPeopleResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:People", &self.people);
        out.element("m:TotalNumberOfPeopleInView", &self.total_number_of_people_in_view);
        out.element("m:FirstMatchingRowIndex", &self.first_matching_row_index);
        out.element("m:FirstLoadedRowIndex", &self.first_loaded_row_index);
        out.element("m:TransactionId", &self.transaction_id);
    }
}

rt::root!(FindPeopleResponseMessage, "m:FindPeopleResponse");
