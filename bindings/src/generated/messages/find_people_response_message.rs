// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfPeople, Guid, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:FindPeopleResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:FindPeopleResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`FindPeopleResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/findpeopleresponse).
#[doc(alias("FindPeopleResponseMessageType", "FindPeopleResponse"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindPeopleResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
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

impl FindPeopleResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
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

rt::complex_type! {
    FindPeopleResponseMessage: ResponseMessage = "m:FindPeopleResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 people: "People" optional;
        1 total_number_of_people_in_view: "TotalNumberOfPeopleInView" optional;
        2 first_matching_row_index: "FirstMatchingRowIndex" optional;
        3 first_loaded_row_index: "FirstLoadedRowIndex" optional;
        4 transaction_id: "TransactionId" optional;
    }
    kept { base.kept }
}

rt::root! {
    FindPeopleResponseMessage = "m:FindPeopleResponse"
}
