// @generated

use ::ews_bindings::{rt, xml};

use super::MeetingSuggestion;

/// Complex type `t:ArrayOfMeetingSuggestionsType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfMeetingSuggestionsType")]
pub type ArrayOfMeetingSuggestions = xml::List<
    MeetingSuggestion,
    ArrayOfMeetingSuggestionsList,
>;

rt::list_name!(
    ArrayOfMeetingSuggestionsList: Elements "t:MeetingSuggestion" { name:
    "t:ArrayOfMeetingSuggestionsType", model: "t:MeetingSuggestion+", flags: checked }
);
