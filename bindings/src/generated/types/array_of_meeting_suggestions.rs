// @generated

use ::ews_bindings::xml;

use super::MeetingSuggestion;

/// Complex type `t:ArrayOfMeetingSuggestionsType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfMeetingSuggestionsType")]
pub type ArrayOfMeetingSuggestions = xml::List<
    MeetingSuggestion,
    ArrayOfMeetingSuggestionsList,
>;

xml::list_name!(
    ArrayOfMeetingSuggestionsList: Elements "t:MeetingSuggestion" { name:
    "t:ArrayOfMeetingSuggestionsType", model: "t:MeetingSuggestion+", flags: checked }
);
