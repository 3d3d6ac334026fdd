//! Searches page by page: the requests, the end, and servers that make no progress.

use std::time::Duration;

use ews_bindings::ErrorKind;
use ews_bindings::messages::{
    FindConversation, FindFolder, FindItem, FindItemGroupBy, FindItemView, FindPeople,
};
use ews_bindings::operation::Operation;
use ews_bindings::pages::{Page, PagedOperation, Pages, Position, Step};
use ews_bindings::soap::{HttpResponse, RequestHeader};
use ews_bindings::types::{
    AnyFolderId, CalendarView, DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName,
    DistinguishedGroupBy, FolderQueryTraversal, FolderResponseShape, FractionalPageView, IndexBasePoint,
    IndexedPageView, ItemQueryTraversal, ItemResponseShape, SortDirection, StandardGroupBy,
};
use ews_tests::answer::{NO_ERROR, envelope, fault, message, response};

fn folder() -> DistinguishedFolderId {
    DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox)
}

fn find_item() -> FindItem {
    FindItem::new(ItemQueryTraversal::Shallow, ItemResponseShape::new(DefaultShapeNames::IdOnly), [folder()])
}

fn view(offset: i32) -> IndexedPageView {
    IndexedPageView::new(offset, IndexBasePoint::Beginning)
}

/// Returns the response to `FindItem` with the attributes of its root folder and the ids of items.
fn items(attributes: &str, ids: &[&str]) -> String {
    let item = |id: &&str| format!("<t:Message><t:ItemId Id=\"{id}\"/></t:Message>");
    let items: String = ids.iter().map(item).collect();
    let root = format!("<m:RootFolder {attributes}><t:Items>{items}</t:Items></m:RootFolder>");
    response::<FindItem>(&message::<FindItem>("Success", &format!("{NO_ERROR}{root}")))
}

fn accept<O: PagedOperation>(pages: &mut Pages<O>, response: &str) -> Page<O> {
    match pages.accept(response.as_bytes()) {
        Ok(Step::Page(page)) => page,
        other => panic!("{response}: {other:?}"),
    }
}

/// Returns the text of the next request.
fn request<O: PagedOperation<RequestHeader = RequestHeader>>(pages: &Pages<O>) -> String {
    let request = pages.request().expect("the search has not ended");
    request.to_xml().expect("the request can be written")
}

/// Returns the message of the error for a response.
fn refused<O: PagedOperation>(pages: &mut Pages<O>, response: &str) -> String {
    let position = pages.position();
    let error = pages.accept(response.as_bytes()).expect_err("the response is refused");
    assert_eq!(pages.position(), position);
    error.message().to_owned()
}

#[test]
fn search_ends_with_the_last_item_in_range() {
    let mut pages = Pages::new(find_item()).expect("the request has pages");
    assert!(request(&pages).contains("<m:IndexedPageItemView Offset=\"0\" BasePoint=\"Beginning\"/>"));
    let page = accept(
        &mut pages,
        &items(
            "IncludesLastItemInRange=\"false\" IndexedPagingOffset=\"2\" TotalItemsInView=\"3\"",
            &["A", "B"],
        ),
    );
    assert_eq!((page.entries.len(), page.is_last(), page.total(), page.warning()), (2, false, Some(3), None));
    assert!(request(&pages).contains("Offset=\"2\""));
    let last = "IncludesLastItemInRange=\"true\" IndexedPagingOffset=\"3\" TotalItemsInView=\"3\"";
    assert!(accept(&mut pages, &items(last, &["C"])).is_last());
    assert!(pages.request().is_none());
    let error = pages.accept(items(last, &["C"]).as_bytes()).expect_err("the search has ended");
    assert_eq!(error.kind(), ErrorKind::Paging);
}

#[test]
fn position_of_the_view_is_the_first_position() {
    let mut search = find_item();
    search.view = Some(FindItemView::IndexedPageItemView(Box::new(view(40))));
    let mut pages = Pages::new(search).expect("the request has pages");
    assert_eq!(pages.position(), Position::Index(40));
    accept(&mut pages, &items("IncludesLastItemInRange=\"false\" IndexedPagingOffset=\"50\"", &["A"]));
    assert_eq!(pages.position(), Position::Index(50));
}

#[test]
fn view_from_the_end_counts_from_the_end() {
    let mut search = find_item();
    let from_end = IndexedPageView::new(25, IndexBasePoint::End);
    search.view = Some(FindItemView::IndexedPageItemView(Box::new(from_end)));
    let mut pages = Pages::new(search).expect("the request has pages");
    accept(&mut pages, &items("IncludesLastItemInRange=\"false\" IndexedPagingOffset=\"35\"", &["A"]));
    assert!(request(&pages).contains("Offset=\"35\" BasePoint=\"End\""));
}

#[test]
fn server_without_progress_is_an_error() {
    let mut search = find_item();
    search.view = Some(FindItemView::IndexedPageItemView(Box::new(view(5))));
    let mut pages = Pages::new(search).expect("the request has pages");
    let more = "IncludesLastItemInRange=\"false\"";
    let offset = |number: i32| format!("{more} IndexedPagingOffset=\"{number}\"");
    for (response, expected) in [
        (items(&offset(5), &["A"]), "the position Index(5) after Index(5)"),
        (items(&offset(0), &["A"]), "the position Index(0) after Index(5)"),
        (items(&offset(-1), &["A"]), "the position Index(-1) after Index(5)"),
        (items(&offset(9), &[]), "an empty page"),
        (items(more, &["A"]), "no position of the next page"),
        (items("IndexedPagingOffset=\"5\"", &["A"]), "the position Index(5) after Index(5)"),
        (items("TotalItemsInView=\"7\"", &["A"]), "no position of the next page"),
    ] {
        let expected = format!("the server announces more entries but sends {expected}; search again later");
        assert_eq!(refused(&mut pages, &response), expected, "{response}");
    }
    accept(&mut pages, &items(&offset(6), &["A"]));
    let again =
        "the server announces more entries but sends the entries of the last page again; search again later";
    assert_eq!(refused(&mut pages, &items(&offset(7), &["A"])), again);
}

#[test]
fn page_without_a_flag_is_the_last_if_nothing_follows() {
    let search = || Pages::new(find_item()).expect("the request has pages");
    for attributes in ["", "TotalItemsInView=\"1\""] {
        assert!(accept(&mut search(), &items(attributes, &["A"])).is_last(), "{attributes}");
    }
    let mut pages = search();
    assert!(
        !accept(&mut pages, &items("IndexedPagingOffset=\"1\" TotalItemsInView=\"1\"", &["A"])).is_last()
    );
    assert!(accept(&mut pages, &items("IndexedPagingOffset=\"1\" TotalItemsInView=\"1\"", &[])).is_last());
}

#[test]
fn fractional_view_moves_to_the_fraction_of_the_response() {
    let mut search = find_item();
    search.view = Some(FindItemView::FractionalPageItemView(Box::new(FractionalPageView::new(0, 4))));
    let mut pages = Pages::new(search).expect("the request has pages");
    let more = "IncludesLastItemInRange=\"false\"";
    accept(&mut pages, &items(&format!("{more} NumeratorOffset=\"10\" AbsoluteDenominator=\"25\""), &["A"]));
    assert!(request(&pages).contains("Numerator=\"10\" Denominator=\"25\""));
    for fraction in ["NumeratorOffset=\"12\" AbsoluteDenominator=\"30\"", "NumeratorOffset=\"20\"", ""] {
        refused(&mut pages, &items(&format!("{more} {fraction}"), &["B"]));
    }
    let zero = "NumeratorOffset=\"20\" AbsoluteDenominator=\"0\"";
    refused(&mut pages, &items(&format!("{more} {zero}"), &["B"]));
    accept(&mut pages, &items(&format!("{more} NumeratorOffset=\"13\" AbsoluteDenominator=\"30\""), &["B"]));
}

#[test]
fn request_without_pages_or_with_several_folders_is_refused() {
    let refused = |search: FindItem| Pages::new(search).map(|_| ()).expect_err("the request is refused");
    let time = |text: &str| text.parse().expect("the text is a dateTime");
    let calendar = CalendarView::new(time("2026-01-01T00:00:00Z"), time("2026-02-01T00:00:00Z"));
    let search = FindItem { view: Some(FindItemView::CalendarView(Box::new(calendar))), ..find_item() };
    assert_eq!(
        refused(search).message(),
        "expected IndexedPageItemView or FractionalPageItemView, found a view without pages"
    );
    let folders: Vec<AnyFolderId> = vec![folder().into(), folder().into()];
    let search = FindItem { parent_folder_ids: folders.into(), ..find_item() };
    assert_eq!(
        refused(search).message(),
        "expected one parent folder, found 2; search each folder separately"
    );
    let people = FindPeople::new(IndexedPageView::new(0, IndexBasePoint::End));
    Pages::new(people).map(|_| ()).expect_err("the request is refused");
}

#[test]
fn failure_is_an_error_and_a_transient_failure_a_wait() {
    let mut pages = Pages::new(find_item()).expect("the request has pages");
    let before = request(&pages);
    let busy = "<m:ResponseCode>ErrorServerBusy</m:ResponseCode><m:MessageXml>\
        <t:Value Name=\"BackOffMilliseconds\">20</t:Value></m:MessageXml>";
    let busy = response::<FindItem>(&message::<FindItem>("Error", busy));
    let wait = Duration::from_millis(20);
    assert!(matches!(pages.accept(busy.as_bytes()), Ok(Step::Wait(found)) if found == wait));
    let timeout = fault("ErrorTimeoutExpired");
    assert!(matches!(pages.accept(timeout.as_bytes()), Ok(Step::Wait(wait)) if wait.as_secs() == 60));
    let unavailable = HttpResponse::new(503, b"").header("Retry-After", "9");
    let wait = Duration::from_secs(9);
    assert!(matches!(pages.accept_http(&unavailable), Ok(Step::Wait(found)) if found == wait));
    for (status, body) in
        [(401, String::new()), (200, "<html/>".to_owned()), (500, fault("ErrorAccessDenied"))]
    {
        pages.accept_http(&HttpResponse::new(status, body.as_bytes())).expect_err("the request failed");
    }
    let whole = items("IncludesLastItemInRange=\"true\"", &["A", "B"]);
    let cut = &whole[..whole.len() - 60];
    for body in [
        response::<FindItem>(""),
        response::<FindItem>(&message::<FindItem>("Success", NO_ERROR)),
        response::<FindItem>(&message::<FindItem>("Success", NO_ERROR).repeat(2)),
        cut.to_owned(),
    ] {
        pages.accept(body.as_bytes()).expect_err("the response is refused");
    }
    assert_eq!(request(&pages), before);
    let page = pages.accept_http(&HttpResponse::new(200, whole.as_bytes()));
    assert!(matches!(page, Ok(Step::Page(page)) if page.entries.len() == 2));
}

#[test]
fn grouped_search_returns_the_items_of_all_groups() {
    let by = DistinguishedGroupBy::new(SortDirection::Ascending, StandardGroupBy::ConversationTopic);
    let search =
        FindItem { group_by: Some(FindItemGroupBy::DistinguishedGroupBy(Box::new(by))), ..find_item() };
    let mut pages = Pages::new(search).expect("the request has pages");
    let group = |id: &str| {
        format!(
            "<t:GroupedItems><t:GroupIndex>{id}</t:GroupIndex><t:Items><t:Message><t:ItemId Id=\"{id}\"/></t:Message>\
             </t:Items></t:GroupedItems>"
        )
    };
    let groups = format!(
        "{NO_ERROR}<m:RootFolder IncludesLastItemInRange=\"true\"><t:Groups>{}{}</t:Groups></m:RootFolder>",
        group("A"),
        group("B")
    );
    let page = accept(&mut pages, &response::<FindItem>(&message::<FindItem>("Success", &groups)));
    assert_eq!((page.entries.len(), page.is_last()), (2, true));
}

#[test]
fn folders_are_found_page_by_page() {
    let shape = FolderResponseShape::new(DefaultShapeNames::IdOnly);
    let search = FindFolder::new(FolderQueryTraversal::Deep, shape, [folder()]);
    let mut pages = Pages::new(search).expect("the request has pages");
    let folders = |attributes: &str, id: &str| {
        let folders = format!("<t:Folders><t:Folder><t:FolderId Id=\"{id}\"/></t:Folder></t:Folders>");
        let root = format!("{NO_ERROR}<m:RootFolder {attributes}>{folders}</m:RootFolder>");
        response::<FindFolder>(&message::<FindFolder>("Success", &root))
    };
    accept(&mut pages, &folders("IncludesLastItemInRange=\"false\" IndexedPagingOffset=\"1\"", "A"));
    assert!(request(&pages).contains("<m:IndexedPageFolderView Offset=\"1\" BasePoint=\"Beginning\"/>"));
    assert!(accept(&mut pages, &folders("IncludesLastItemInRange=\"1\"", "B")).is_last());
}

/// Returns the response to an operation whose response is one message.
fn itself<O: Operation>(content: &str) -> String {
    let name = O::RESPONSE;
    envelope(&format!("<{name} ResponseClass=\"Success\">{NO_ERROR}{content}</{name}>"))
}

#[test]
fn people_and_conversations_end_with_an_empty_page() {
    let people = |ids: &[&str]| {
        let persona = |id: &&str| format!("<t:Persona><t:PersonaId Id=\"{id}\"/></t:Persona>");
        let people: String = ids.iter().map(persona).collect();
        itself::<FindPeople>(&format!(
            "<m:People>{people}</m:People><m:TotalNumberOfPeopleInView>2</m:TotalNumberOfPeopleInView>"
        ))
    };
    let mut pages = Pages::new(FindPeople::new(view(0))).expect("the request has pages");
    assert!(!accept(&mut pages, &people(&["A", "B"])).is_last());
    assert!(request(&pages).contains("Offset=\"2\""));
    assert_eq!(
        refused(&mut pages, &people(&["A", "B"])),
        "the server announces more entries but sends the entries of the last page again; search again later"
    );
    accept(&mut pages, &people(&["C"]));
    assert_eq!(pages.position(), Position::Index(3));
    let page = accept(&mut pages, &people(&[]));
    assert_eq!((page.is_last(), page.total()), (true, Some(2)));

    let mut pages = Pages::new(FindConversation::new(folder())).expect("the request has pages");
    let conversation =
        "<m:Conversations><t:Conversation><t:ConversationId Id=\"A\"/></t:Conversation></m:Conversations>";
    accept(&mut pages, &itself::<FindConversation>(conversation));
    assert!(request(&pages).contains("<m:IndexedPageItemView Offset=\"1\" BasePoint=\"Beginning\"/>"));
    assert!(accept(&mut pages, &itself::<FindConversation>("<m:Conversations/>")).is_last());
}

#[test]
fn persona_that_cannot_be_read_counts_as_an_entry() {
    let people = "<m:People><t:Persona><t:PersonaId/></t:Persona><t:Persona><t:PersonaId Id=\"A\"/></t:Persona></m:People>";
    let bad =
        people.replace("<t:PersonaId/>", "<t:PersonaId Id=\"B\"/>").replacen("t:Persona>", "t:Person>", 1);
    for text in [people.to_owned(), bad.replace("</t:Persona><t:Persona>", "</t:Person><t:Persona>")] {
        let mut pages = Pages::new(FindPeople::new(view(0))).expect("the request has pages");
        let page = accept(&mut pages, &itself::<FindPeople>(&text));
        assert_eq!(pages.position(), Position::Index(2), "{text}: {page:?}");
    }
}

#[test]
fn search_and_its_pages_are_send_and_sync() {
    fn is_send_sync<T: Send + Sync>() {}
    is_send_sync::<Pages<FindItem>>();
    is_send_sync::<Step<FindItem>>();
}
