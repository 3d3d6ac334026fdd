//! The outcome of each message of a response, and of the messages inside messages.

use std::time::Duration;

use ews_bindings::ErrorKind;
use ews_bindings::messages::{
    AddDelegate, CreateAttachment, CreateItem, DeleteItem, FindItem, GetFolder, GetMailTips,
    GetServiceConfiguration, GetUserAvailabilityRequest, GetUserOofSettingsRequest, ResolveNames,
    ResponseCode, SetUserOofSettingsRequest,
};
use ews_bindings::operation::{Failure, Operation, Outcomes, outcome};
use ews_bindings::soap::Transient;
use ews_tests::answer::{NO_ERROR, envelope, message, response};

fn outcomes<O: Operation>(body: &str) -> Outcomes<O::Message, O::Code> {
    O::outcomes(body.as_bytes()).expect("the response is read")
}

/// Returns the only outcome of a response with one message.
fn only<O: Operation>(class: &str, content: &str) -> Result<O::Message, Failure<O::Message, O::Code>> {
    let mut outcomes = outcomes::<O>(&response::<O>(&message::<O>(class, content)));
    assert_eq!(outcomes.len(), 1);
    outcomes.remove(0)
}

fn code(code: &str) -> String {
    format!("<m:ResponseCode>{code}</m:ResponseCode>")
}

#[test]
fn warning_with_content_is_a_success_with_its_code() {
    let resolution = "<t:Resolution><t:Mailbox><t:EmailAddress>mei@example.com</t:EmailAddress></t:Mailbox></t:Resolution>";
    let set = |content: &str| {
        let set = format!("<m:ResolutionSet TotalItemsInView=\"2\">{content}</m:ResolutionSet>");
        code("ErrorNameResolutionMultipleResults") + &set
    };
    let several = set(&resolution.repeat(2));
    let message = only::<ResolveNames>("Warning", &several).expect("the warning has content");
    assert_eq!(message.response_code, Some(ResponseCode::ErrorNameResolutionMultipleResults));
    assert_eq!(message.resolution_set.map(|set| set.resolution.len()), Some(2));
    let failure = only::<ResolveNames>("Error", &several).expect_err("the class is `Error`");
    assert_eq!(failure.code, Some(ResponseCode::ErrorNameResolutionMultipleResults));
    for content in [set(""), code("ErrorNameResolutionNoResults")] {
        only::<ResolveNames>("Warning", &content).expect_err("the warning has no content");
    }
}

#[test]
fn warning_that_the_server_stopped_is_a_failure() {
    let content = code("ErrorBatchProcessingStopped");
    for items in ["", "<m:Items/>", "<m:Items><t:Message><t:Subject>a</t:Subject></t:Message></m:Items>"] {
        let failure = only::<CreateItem>("Warning", &(content.clone() + items)).expect_err("not done");
        assert_eq!(failure.code, Some(ResponseCode::ErrorBatchProcessingStopped));
        assert_eq!(failure.transient(), None);
    }
    only::<DeleteItem>("Warning", &content).expect_err("a message without own children has no content");
    only::<CreateItem>("Warning", &(code("ErrorOther") + "<m:Items/>"))
        .expect_err("an empty list is no content");
}

#[test]
fn failure_has_the_kind_of_its_error_and_the_time_to_wait() {
    let details = |code: &str| {
        format!(
            "<m:ResponseCode>{code}</m:ResponseCode><m:MessageXml>\
             <t:Value Name=\"BackOffMilliseconds\">250</t:Value></m:MessageXml><m:Items/>"
        )
    };
    let busy = only::<CreateItem>("Error", &details("ErrorServerBusy")).expect_err("the server is busy");
    assert_eq!(
        (busy.transient(), busy.back_off()),
        (Some(Transient::Refused), Some(Duration::from_millis(250)))
    );
    let error = ews_bindings::Error::from(busy);
    assert_eq!(error.kind(), ErrorKind::Failure);
    assert_eq!(error.response_code(), Some(ResponseCode::ErrorServerBusy));
    assert_eq!(
        (error.transient(), error.back_off()),
        (Some(Transient::Refused), Some(Duration::from_millis(250)))
    );
    let timeout = only::<CreateItem>("Error", &details("ErrorTimeoutExpired")).expect_err("the time ran out");
    assert_eq!(timeout.transient(), Some(Transient::OutcomeUnknown));
    let denied =
        only::<CreateItem>("Error", &code("ErrorAccessDenied")).expect_err("the user may not do this");
    assert_eq!((denied.transient(), denied.back_off()), (None, None));
}

#[test]
fn response_without_a_message_is_a_failure() {
    let outcomes = outcomes::<CreateAttachment>(&response::<CreateAttachment>(""));
    let [Err(failure)] = outcomes.as_slice() else { panic!("{outcomes:?}") };
    assert_eq!(failure.to_string(), "missing response message");
    assert!(failure.message.is_none() && failure.unlisted.is_none());
    let outcomes = FindItem::outcomes(response::<FindItem>("").as_bytes()).expect("the response is read");
    assert!(matches!(outcomes.as_slice(), [Err(_)]));
}

#[test]
fn message_inside_a_message_has_an_outcome() {
    let tips = |class: &str, content: &str| {
        format!(
            "<m:MailTipsResponseMessageType ResponseClass=\"{class}\">{content}</m:MailTipsResponseMessageType>"
        )
    };
    let inside = tips("Error", &code("ErrorMailRecipientNotFound"))
        + &tips("Success", NO_ERROR)
        + &tips("Error", &code("ErrorServerBusy"));
    let answer = |inside: &str| {
        envelope(&format!(
            "<m:GetMailTipsResponse ResponseClass=\"Success\">{NO_ERROR}{inside}</m:GetMailTipsResponse>"
        ))
    };
    let body = answer(&format!("<m:ResponseMessages>{inside}</m:ResponseMessages>"));
    let outer = outcomes::<GetMailTips>(&body).remove(0).expect("the outer message is a success");
    let codes: Vec<_> =
        outer.entries().into_iter().map(|entry| entry.map_err(|failure| failure.code)).collect();
    let [Err(first), Ok(_), Err(last)] = codes.as_slice() else { panic!("{codes:?}") };
    assert_eq!(*first, Some(ResponseCode::ErrorMailRecipientNotFound));
    assert_eq!(*last, Some(ResponseCode::ErrorServerBusy));
    let outer = outcomes::<GetMailTips>(&answer("")).remove(0).expect("the outer message is a success");
    assert!(outer.entries().is_empty());
}

/// A message inside another message: the number of the outcome, the code of a failure, and the name of raw XML.
fn inside<M: std::fmt::Debug>(outcomes: Outcomes<M, ResponseCode>) -> Vec<String> {
    let text = |outcome: Result<M, Failure<M, ResponseCode>>| match outcome {
        Ok(_) => "success".to_owned(),
        Err(Failure { unlisted: Some(raw), .. }) => format!("raw {}", raw.local_name()),
        Err(failure) => failure.code.map_or_else(|| "no code".to_owned(), |code| code.to_string()),
    };
    outcomes.into_iter().map(text).collect()
}

#[test]
fn unreadable_message_inside_a_message_keeps_its_position() {
    let denied = code("ErrorAccessDenied");
    let list = |response: &str, list: &str, entry: &str| {
        // Without a class, with an unknown value, and under another name.
        let entries = format!(
            "<m:{entry} ResponseClass=\"Error\">{denied}</m:{entry}><m:{entry}/>\
             <m:Other ResponseClass=\"Success\"/><m:{entry} ResponseClass=\"Success\">{NO_ERROR}</m:{entry}>"
        );
        envelope(&format!(
            "<m:{response} ResponseClass=\"Success\">{NO_ERROR}<m:{list}>{entries}</m:{list}></m:{response}>"
        ))
    };
    let expected = |entry: &str| {
        ["ErrorAccessDenied".to_owned(), format!("raw {entry}"), "raw Other".to_owned(), "success".to_owned()]
    };
    let (tips, delegate) = ("MailTipsResponseMessageType", "DelegateUserResponseMessageType");
    let configuration = "ServiceConfigurationResponseMessageType";
    let body = list("GetMailTipsResponse", "ResponseMessages", tips);
    let outer = outcomes::<GetMailTips>(&body).remove(0).expect("the outer message is a success");
    assert_eq!(inside(outer.entries()), expected(tips));
    let body = list("AddDelegateResponse", "ResponseMessages", delegate);
    let outer = outcomes::<AddDelegate>(&body).remove(0).expect("the outer message is a success");
    assert_eq!(inside(outer.entries()), expected(delegate));
    let body = list("GetServiceConfigurationResponse", "ResponseMessages", configuration);
    let outer = outcomes::<GetServiceConfiguration>(&body).remove(0).expect("the outer message is a success");
    assert_eq!(inside(outer.entries()), expected(configuration));
}

#[test]
fn unknown_element_among_mailboxes_keeps_its_position() {
    let view = "<m:FreeBusyResponse><m:FreeBusyView><t:FreeBusyViewType>None</t:FreeBusyViewType></m:FreeBusyView>\
                </m:FreeBusyResponse>";
    let body = envelope(&format!(
        "<m:GetUserAvailabilityResponse><m:FreeBusyResponseArray><m:Other/>{view}</m:FreeBusyResponseArray>\
         </m:GetUserAvailabilityResponse>"
    ));
    let response =
        outcomes::<GetUserAvailabilityRequest>(&body).remove(0).expect("the response has no status");
    assert_eq!(inside(response.entries()), ["raw Other", "success"]);
}

#[test]
fn failed_outer_message_keeps_its_messages() {
    let body = envelope(&format!(
        "<m:AddDelegateResponse ResponseClass=\"Error\">{}<m:ResponseMessages>\
         <m:DelegateUserResponseMessageType ResponseClass=\"Success\">{NO_ERROR}<m:DelegateUser><t:UserId/>\
         </m:DelegateUser></m:DelegateUserResponseMessageType></m:ResponseMessages></m:AddDelegateResponse>",
        code("ErrorDelegateNoUser")
    ));
    let failure = outcomes::<AddDelegate>(&body).remove(0).expect_err("the outer message is an error");
    let entries = failure.message.expect("the message is read").entries();
    assert!(matches!(entries.as_slice(), [Ok(entry)] if entry.delegate_user.is_some()), "{entries:?}");
}

#[test]
fn mailbox_without_a_message_is_a_success_only_with_a_view() {
    let failed = format!(
        "<m:ResponseMessage ResponseClass=\"Error\"><m:MessageText>no such mailbox</m:MessageText>{}\
         </m:ResponseMessage>",
        code("ErrorMailRecipientNotFound")
    );
    let view = "<m:FreeBusyView><t:FreeBusyViewType>None</t:FreeBusyViewType></m:FreeBusyView>";
    let mailboxes = [failed.as_str(), view, ""]
        .map(|inside| format!("<m:FreeBusyResponse>{inside}</m:FreeBusyResponse>"));
    let body = envelope(&format!(
        "<m:GetUserAvailabilityResponse><m:FreeBusyResponseArray>{}</m:FreeBusyResponseArray>\
         <m:SuggestionsResponse>{failed}</m:SuggestionsResponse></m:GetUserAvailabilityResponse>",
        mailboxes.concat()
    ));
    let mut response =
        outcomes::<GetUserAvailabilityRequest>(&body).remove(0).expect("the response has no status");
    let suggestions = response.suggestions_response.take().expect("the response has suggestions");
    outcome(*suggestions).expect_err("the message inside is an error");
    let entries = response.entries();
    let [Err(failed), Ok(view), Err(empty)] = entries.as_slice() else { panic!("{entries:?}") };
    assert_eq!(failed.code, Some(ResponseCode::ErrorMailRecipientNotFound));
    assert_eq!(failed.text.as_deref(), Some("no such mailbox"));
    assert!(view.free_busy_view.is_some() && empty.code.is_none());
}

#[test]
fn message_in_a_field_decides_the_outcome_of_the_response() {
    let status = |class: &str, code: &str| {
        format!(
            "<m:ResponseMessage ResponseClass=\"{class}\"><m:ResponseCode>{code}</m:ResponseCode></m:ResponseMessage>"
        )
    };
    let set = |inside: &str| {
        envelope(&format!("<m:SetUserOofSettingsResponse>{inside}</m:SetUserOofSettingsResponse>"))
    };
    let get = |inside: &str| {
        envelope(&format!("<m:GetUserOofSettingsResponse>{inside}</m:GetUserOofSettingsResponse>"))
    };
    let (success, error) = (status("Success", "NoError"), status("Error", "ErrorAccessDenied"));
    assert!(outcomes::<SetUserOofSettingsRequest>(&set(&success))[0].is_ok());
    assert!(outcomes::<GetUserOofSettingsRequest>(&get(&success))[0].is_ok());
    let denied = Some(ResponseCode::ErrorAccessDenied);
    let code = |failure: Failure<_, _>| failure.code;
    assert_eq!(
        outcomes::<SetUserOofSettingsRequest>(&set(&error)).remove(0).err().map(code),
        Some(denied.clone())
    );
    let code = |failure: Failure<_, _>| failure.code;
    assert_eq!(outcomes::<GetUserOofSettingsRequest>(&get(&error)).remove(0).err().map(code), Some(denied));
    assert!(outcomes::<SetUserOofSettingsRequest>(&set(""))[0].is_err());
}

#[test]
fn failed_message_that_does_not_deny_the_work_may_not_be_sent_again() {
    let busy = code("ErrorServerBusy");
    let content = "<m:Items><t:Message><t:ItemId Id=\"A\"/></t:Message></m:Items>";
    let transient = |class: &str, content: &str| {
        only::<CreateItem>(class, content).expect_err("the message is a failure").transient()
    };
    assert_eq!(transient("Error", &format!("{busy}<m:Items/>")), Some(Transient::Refused));
    assert_eq!(transient("Error", &format!("{busy}{content}")), Some(Transient::OutcomeUnknown));
    assert_eq!(transient("Warning", &busy), Some(Transient::OutcomeUnknown));
    // Of two lists of messages, the second must not be lost.
    let list = |content: &str| {
        format!("<m:ResponseMessages>{}</m:ResponseMessages>", message::<CreateItem>("Error", content))
    };
    let lists = list(&busy) + &list(&busy);
    let body = envelope(&format!("<m:CreateItemResponse>{lists}</m:CreateItemResponse>"));
    let denies = |outcomes: &[Result<_, Failure<_, ResponseCode>>]| {
        outcomes.iter().any(|outcome| outcome.as_ref().is_err_and(|failure| failure.transient().is_some()))
    };
    assert!(CreateItem::outcomes(body.as_bytes()).is_err() || !denies(&outcomes::<CreateItem>(&body)));
}

#[test]
fn message_with_a_folder_returns_it() {
    let folder = "<m:Folders><t:Folder><t:FolderId Id=\"F\"/></t:Folder></m:Folders>";
    let message =
        only::<GetFolder>("Success", &format!("{NO_ERROR}{folder}")).expect("the message is a success");
    let found = message.folder().cloned();
    assert!(found.as_ref().and_then(|folder| folder.id()).is_some_and(|id| id.id == "F"));
    assert_eq!(message.into_folder(), found);
}
