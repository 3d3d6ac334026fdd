// @generated

//! All operations by area, each with a request.
//!
//! The examples have few optional elements. The type of each request lists all elements as fields.
//!
//! # Items
//!
//! | operation | task |
//! |---|---|
//! | [`GetItem`](super::messages::GetItem) | Gets items by id. |
//! | [`CreateItem`](super::messages::CreateItem) | Creates items of any kind, saves or sends messages, and answers messages and meeting requests. |
//! | [`UpdateItem`](super::messages::UpdateItem) | Changes fields of items. |
//! | [`DeleteItem`](super::messages::DeleteItem) | Deletes items, or moves them to the folder of deleted items. |
//! | [`CopyItem`](super::messages::CopyItem) | Copies items to a folder. |
//! | [`MoveItem`](super::messages::MoveItem) | Moves items to a folder. |
//! | [`SendItem`](super::messages::SendItem) | Sends messages that exist in the mailbox. |
//! | [`ArchiveItem`](super::messages::ArchiveItem) | Moves items to the archive mailbox. |
//! | [`MarkAllItemsAsRead`](super::messages::MarkAllItemsAsRead) | Marks all items of folders as read or unread. |
//! | [`MarkAsJunk`](super::messages::MarkAsJunk) | Blocks or unblocks the senders of messages, and can move the messages. |
//! | [`ReportMessage`](super::messages::ReportMessage) | Reports messages, such as junk or phishing. |
//! | [`GetMailTips`](super::messages::GetMailTips) | Gets mail tips for the recipients of a message before it is sent, such as an out of office text. |
//! | [`UpdateItemInRecoverableItems`](super::messages::UpdateItemInRecoverableItems) | Changes an item in the folder of recoverable items. |
//!
//! ```
//! use ews_bindings::messages::*;
//! use ews_bindings::types::*;
//! # fn check<T: ews_bindings::operation::Operation>(request: T, name: &str) -> ews_bindings::Result<()> {
//! #     assert_eq!(T::NAME, name);
//! #     ews_bindings::soap::Envelope::request(request).required_version().map(drop)
//! # }
//!
//! let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
//! let item = ItemId::new("AAMkAGI=");
//! let shape = ItemResponseShape::new(DefaultShapeNames::Default);
//!
//! let get_item = GetItem::new(shape, [item.clone()]);
//! # check(get_item, "GetItem")?;
//! let create_item = CreateItem {
//!     message_disposition: Some(MessageDisposition::SaveOnly),
//!     ..CreateItem::new([Message::default()])
//! };
//! # check(create_item, "CreateItem")?;
//! let update_item = {
//!     let path = PathToUnindexedField::new(UnindexedFieldUri::MessageIsRead);
//!     let read = Message { is_read: Some(true), ..Message::default() };
//!     let change = ItemChange::new(item.clone(), [SetItemField::new(path, read)]);
//!     UpdateItem {
//!         message_disposition: Some(MessageDisposition::SaveOnly),
//!         ..UpdateItem::new(ConflictResolution::AutoResolve, [change])
//!     }
//! };
//! # check(update_item, "UpdateItem")?;
//! let delete_item = DeleteItem::new(Disposal::MoveToDeletedItems, [item.clone()]);
//! # check(delete_item, "DeleteItem")?;
//! let copy_item = CopyItem::new(inbox.clone(), [item.clone()]);
//! # check(copy_item, "CopyItem")?;
//! let move_item = MoveItem::new(inbox.clone(), [item.clone()]);
//! # check(move_item, "MoveItem")?;
//! let send_item = SendItem::new(true, [item.clone()]);
//! # check(send_item, "SendItem")?;
//! let archive_item = ArchiveItem::new(inbox.clone(), [item.clone()]);
//! # check(archive_item, "ArchiveItem")?;
//! let mark_all_items_as_read = MarkAllItemsAsRead::new(true, true, [inbox.clone()]);
//! # check(mark_all_items_as_read, "MarkAllItemsAsRead")?;
//! let mark_as_junk = MarkAsJunk::new(true, true, [item.clone()]);
//! # check(mark_as_junk, "MarkAsJunk")?;
//! let report_message = ReportMessage::new(ReportMessageAction::Phish);
//! # check(report_message, "ReportMessage")?;
//! let get_mail_tips = {
//!     let address = |text: &str| text.try_into().map(|address| EmailAddressType {
//!         email_address: Some(address),
//!         ..EmailAddressType::default()
//!     });
//!     let tips = MailTipTypes(vec![MailTipTypesItem::OutOfOfficeMessage]);
//!     GetMailTips::new(address("mei@example.com")?, [address("ada@example.com")?], tips)
//! };
//! # check(get_mail_tips, "GetMailTips")?;
//! let update_item_in_recoverable_items = UpdateItemInRecoverableItems::new(item.clone());
//! # check(update_item_in_recoverable_items, "UpdateItemInRecoverableItems")?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Folders
//!
//! | operation | task |
//! |---|---|
//! | [`GetFolder`](super::messages::GetFolder) | Gets folders by id. |
//! | [`FindFolder`](super::messages::FindFolder) | Finds the subfolders of folders. |
//! | [`CreateFolder`](super::messages::CreateFolder) | Creates folders. |
//! | [`CreateFolderPath`](super::messages::CreateFolderPath) | Creates a folder and the folders above it that do not exist. |
//! | [`CreateManagedFolder`](super::messages::CreateManagedFolderRequest) | Creates managed folders, which an administrator defines. |
//! | [`UpdateFolder`](super::messages::UpdateFolder) | Changes fields of folders. |
//! | [`DeleteFolder`](super::messages::DeleteFolder) | Deletes folders, or moves them to the folder of deleted items. |
//! | [`EmptyFolder`](super::messages::EmptyFolder) | Deletes the items of folders, and can delete their subfolders. |
//! | [`CopyFolder`](super::messages::CopyFolder) | Copies folders into a folder. |
//! | [`MoveFolder`](super::messages::MoveFolder) | Moves folders into a folder. |
//!
//! ```
//! use ews_bindings::messages::*;
//! use ews_bindings::types::*;
//! # fn check<T: ews_bindings::operation::Operation>(request: T, name: &str) -> ews_bindings::Result<()> {
//! #     assert_eq!(T::NAME, name);
//! #     ews_bindings::soap::Envelope::request(request).required_version().map(drop)
//! # }
//!
//! let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
//! let root = DistinguishedFolderId::new(DistinguishedFolderIdName::Msgfolderroot);
//! let folder = FolderId::new("AAMkADk=");
//! let shape = FolderResponseShape::new(DefaultShapeNames::Default);
//!
//! let get_folder = GetFolder::new(shape.clone(), [inbox.clone()]);
//! # check(get_folder, "GetFolder")?;
//! let find_folder = FindFolder::new(FolderQueryTraversal::Deep, shape.clone(), [root.clone()]);
//! # check(find_folder, "FindFolder")?;
//! let create_folder = CreateFolder::new(inbox.clone(), [Folder::default()]);
//! # check(create_folder, "CreateFolder")?;
//! let create_folder_path = CreateFolderPath::new(inbox.clone(), [Folder::default()]);
//! # check(create_folder_path, "CreateFolderPath")?;
//! let create_managed_folder = CreateManagedFolderRequest::new(["Contracts"]);
//! # check(create_managed_folder, "CreateManagedFolder")?;
//! let update_folder = {
//!     let path = PathToUnindexedField::new(UnindexedFieldUri::FolderDisplayName);
//!     let mut renamed = Folder::default();
//!     renamed.display_name = Some("Contracts".to_owned());
//!     UpdateFolder::new([FolderChange::new(folder.clone(), [SetFolderField::new(path, renamed)])])
//! };
//! # check(update_folder, "UpdateFolder")?;
//! let delete_folder = DeleteFolder::new(Disposal::MoveToDeletedItems, [folder.clone()]);
//! # check(delete_folder, "DeleteFolder")?;
//! let empty_folder = EmptyFolder::new(Disposal::MoveToDeletedItems, false, [folder.clone()]);
//! # check(empty_folder, "EmptyFolder")?;
//! let copy_folder = CopyFolder::new(root.clone(), [folder.clone()]);
//! # check(copy_folder, "CopyFolder")?;
//! let move_folder = MoveFolder::new(root.clone(), [folder.clone()]);
//! # check(move_folder, "MoveFolder")?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Synchronization and export
//!
//! | operation | task |
//! |---|---|
//! | [`SyncFolderItems`](super::messages::SyncFolderItems) | Gets the changes of the items in a folder since a state. The module `sync` drives it. |
//! | [`SyncFolderHierarchy`](super::messages::SyncFolderHierarchy) | Gets the changes of the folders since a state. The module `sync` drives it. |
//! | [`ExportItems`](super::messages::ExportItems) | Exports items with all their properties, as opaque bytes for `UploadItems`. |
//! | [`UploadItems`](super::messages::UploadItems) | Imports items that `ExportItems` exported. |
//!
//! ```
//! use ews_bindings::messages::*;
//! use ews_bindings::types::*;
//! # fn check<T: ews_bindings::operation::Operation>(request: T, name: &str) -> ews_bindings::Result<()> {
//! #     assert_eq!(T::NAME, name);
//! #     ews_bindings::soap::Envelope::request(request).required_version().map(drop)
//! # }
//!
//! let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
//!
//! let sync_folder_items = {
//!     let shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
//!     SyncFolderItems::new(shape, inbox.clone(), MaxSyncChangesReturned::new(100)?)
//! };
//! # check(sync_folder_items, "SyncFolderItems")?;
//! let sync_folder_hierarchy = SyncFolderHierarchy::new(FolderResponseShape::new(DefaultShapeNames::Default));
//! # check(sync_folder_hierarchy, "SyncFolderHierarchy")?;
//! let export_items = ExportItems::new([ItemId::new("AAMkAGI=")]);
//! # check(export_items, "ExportItems")?;
//! let upload_items = UploadItems::new([UploadItem::new(
//!     CreateAction::CreateNew,
//!     FolderId::new("AAMkADk="),
//!     vec![1, 0, 0, 0],
//! )]);
//! # check(upload_items, "UploadItems")?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Attachments
//!
//! | operation | task |
//! |---|---|
//! | [`GetAttachment`](super::messages::GetAttachment) | Gets attachments with their content. |
//! | [`CreateAttachment`](super::messages::CreateAttachment) | Adds attachments to an item. |
//! | [`DeleteAttachment`](super::messages::DeleteAttachment) | Deletes attachments. |
//!
//! ```
//! use ews_bindings::messages::*;
//! use ews_bindings::types::*;
//! # fn check<T: ews_bindings::operation::Operation>(request: T, name: &str) -> ews_bindings::Result<()> {
//! #     assert_eq!(T::NAME, name);
//! #     ews_bindings::soap::Envelope::request(request).required_version().map(drop)
//! # }
//!
//! let get_attachment = GetAttachment::new([RequestAttachmentId::new("AAMkAGE=")]);
//! # check(get_attachment, "GetAttachment")?;
//! let create_attachment = {
//!     let mut file = FileAttachment { content: Some(b"Hello".as_slice().into()), ..FileAttachment::default() };
//!     file.name = Some("hello.txt".to_owned());
//!     CreateAttachment::new(ItemId::new("AAMkAGI="), [file])
//! };
//! # check(create_attachment, "CreateAttachment")?;
//! let delete_attachment = DeleteAttachment::new([RequestAttachmentId::new("AAMkAGE=")]);
//! # check(delete_attachment, "DeleteAttachment")?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Search and conversations
//!
//! | operation | task |
//! |---|---|
//! | [`FindItem`](super::messages::FindItem) | Finds items in folders, by a restriction or a query, sorted, grouped and by page. |
//! | [`FindConversation`](super::messages::FindConversation) | Finds the conversations in a folder. |
//! | [`GetConversationItems`](super::messages::GetConversationItems) | Gets the items of conversations. |
//! | [`ApplyConversationAction`](super::messages::ApplyConversationAction) | Applies an action to the items of conversations, such as moving or categorizing. |
//! | [`StartSearchSession`](super::messages::StartSearchSession) | Starts a search session, which prepares the server for searches. |
//! | [`ExecuteSearch`](super::messages::ExecuteSearch) | Searches in a search session. |
//! | [`GetSearchSuggestions`](super::messages::GetSearchSuggestions) | Gets suggestions for the text of a search. |
//! | [`DeleteSearchSuggestion`](super::messages::DeleteSearchSuggestion) | Deletes a suggestion of a search session. |
//! | [`EndSearchSession`](super::messages::EndSearchSession) | Ends a search session. |
//!
//! ```
//! use ews_bindings::messages::*;
//! use ews_bindings::types::*;
//! # fn check<T: ews_bindings::operation::Operation>(request: T, name: &str) -> ews_bindings::Result<()> {
//! #     assert_eq!(T::NAME, name);
//! #     ews_bindings::soap::Envelope::request(request).required_version().map(drop)
//! # }
//!
//! let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
//! let conversation = ItemId::new("AAQkAGI=");
//! let session: Guid = "6b5a1c52-7d3e-4d39-9a5f-2f1f0b1f4f6e".try_into()?;
//! let suggestions = SuggestionKind(vec![SuggestionKindItem::Keywords]);
//! let scope = ArrayOfSearchScope {
//!     primary_mailbox_search_scope: Some(Box::default()),
//!     ..ArrayOfSearchScope::default()
//! };
//!
//! let find_item = {
//!     // The subject contains "contract" or "Contract", and the item was received since a date.
//!     let subject = AnyPath::from(UnindexedFieldUri::ItemSubject);
//!     let contains = ContainsExpression {
//!         containment_mode: Some(ContainmentMode::Substring),
//!         containment_comparison: Some(ContainmentComparison::IgnoreCase),
//!         ..ContainsExpression::new(subject, ConstantValue::new("contract"))
//!     };
//!     let received = AnyPath::from(UnindexedFieldUri::ItemDateTimeReceived);
//!     let since = FieldUriOrConstant::from(ConstantValue::new("2026-01-31T00:00:00Z"));
//!     let mut both = And::default();
//!     both.search_expression =
//!         vec![contains.into(), IsGreaterThanOrEqualTo::new(received.clone(), since).into()];
//!     FindItem {
//!         restriction: Some(Box::new(both.into())),
//!         // The newest first.
//!         sort_order: Some([FieldOrder::new(SortDirection::Descending, received)].into()),
//!         ..FindItem::new(
//!             ItemQueryTraversal::Shallow,
//!             ItemResponseShape::new(DefaultShapeNames::IdOnly),
//!             [inbox.clone()],
//!         )
//!     }
//! };
//! # check(find_item, "FindItem")?;
//! let find_conversation = FindConversation {
//!     query_string: Some(QueryString::new("subject:contract").into()),
//!     ..FindConversation::new(inbox.clone())
//! };
//! # check(find_conversation, "FindConversation")?;
//! let get_conversation_items = GetConversationItems::new(
//!     ItemResponseShape::new(DefaultShapeNames::IdOnly),
//!     [ConversationRequest::new(conversation.clone())],
//! );
//! # check(get_conversation_items, "GetConversationItems")?;
//! let apply_conversation_action = ApplyConversationAction::new([ConversationAction::new(
//!     ConversationActionType::Delete,
//!     conversation.clone(),
//! )]);
//! # check(apply_conversation_action, "ApplyConversationAction")?;
//! let start_search_session = StartSearchSession::new(
//!     session.clone(),
//!     WarmupOptions(vec![WarmupOptionsItem::All]),
//!     suggestions.clone(),
//!     scope.clone(),
//! );
//! # check(start_search_session, "StartSearchSession")?;
//! let execute_search = ExecuteSearch::new(
//!     SearchApplicationId::Outlook,
//!     "Mail",
//!     session.clone(),
//!     scope.clone(),
//!     "contract",
//!     ItemTypesFilter(vec![ItemTypesFilterItem::MailItems]),
//! );
//! # check(execute_search, "ExecuteSearch")?;
//! let get_search_suggestions = GetSearchSuggestions::new(session.clone());
//! # check(get_search_suggestions, "GetSearchSuggestions")?;
//! let delete_search_suggestion = DeleteSearchSuggestion::new(session.clone(), "contract", suggestions.clone());
//! # check(delete_search_suggestion, "DeleteSearchSuggestion")?;
//! let end_search_session = EndSearchSession::new(session.clone());
//! # check(end_search_session, "EndSearchSession")?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Tags
//!
//! | operation | task |
//! |---|---|
//! | [`FindTags`](super::messages::FindTags) | Finds tags, by page. |
//! | [`AddTag`](super::messages::AddTag) | Adds a tag. |
//! | [`HideTag`](super::messages::HideTag) | Hides a tag. |
//!
//! ```
//! use ews_bindings::messages::*;
//! use ews_bindings::types::*;
//! # fn check<T: ews_bindings::operation::Operation>(request: T, name: &str) -> ews_bindings::Result<()> {
//! #     assert_eq!(T::NAME, name);
//! #     ews_bindings::soap::Envelope::request(request).required_version().map(drop)
//! # }
//!
//! let find_tags = FindTags::new(IndexedPageView::new(0, IndexBasePoint::Beginning));
//! # check(find_tags, "FindTags")?;
//! let add_tag = AddTag::new("contract", "ExampleApp");
//! # check(add_tag, "AddTag")?;
//! let hide_tag = HideTag::new("contract");
//! # check(hide_tag, "HideTag")?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Calendar and availability
//!
//! | operation | task |
//! |---|---|
//! | [`GetUserAvailability`](super::messages::GetUserAvailabilityRequest) | Gets the free and busy times of people and rooms, and suggests times for a meeting. |
//! | [`FindAvailableMeetingTimes`](super::messages::FindAvailableMeetingTimes) | Finds times at which attendees are available. |
//! | [`FindMeetingTimeCandidates`](super::messages::FindMeetingTimeCandidates) | Suggests times for a meeting that satisfy constraints. |
//! | [`GetRoomLists`](super::messages::GetRoomLists) | Gets the lists of meeting rooms. |
//! | [`GetRooms`](super::messages::GetRooms) | Gets the rooms of a list. |
//! | [`GetServerTimeZones`](super::messages::GetServerTimeZones) | Gets the time zones that the server knows. |
//!
//! ```
//! use ews_bindings::messages::*;
//! use ews_bindings::types::*;
//! # fn check<T: ews_bindings::operation::Operation>(request: T, name: &str) -> ews_bindings::Result<()> {
//! #     assert_eq!(T::NAME, name);
//! #     ews_bindings::soap::Envelope::request(request).required_version().map(drop)
//! # }
//!
//! let start: ews_bindings::value::DateTime = "2026-12-01T00:00:00Z".parse()?;
//! let end = "2026-12-02T00:00:00Z".parse()?;
//!
//! let get_user_availability = GetUserAvailabilityRequest {
//!     free_busy_view_options: Some(FreeBusyViewOptions::new(Duration::new(start.clone(), end)).into()),
//!     ..GetUserAvailabilityRequest::new([MailboxData::new(
//!         EmailAddress::new("mei@example.com"),
//!         MeetingAttendee::Required,
//!     )])
//! };
//! # check(get_user_availability, "GetUserAvailability")?;
//! let find_available_meeting_times = FindAvailableMeetingTimes::new(start, "PT8H".parse()?);
//! # check(find_available_meeting_times, "FindAvailableMeetingTimes")?;
//! let find_meeting_time_candidates = FindMeetingTimeCandidates::default();
//! # check(find_meeting_time_candidates, "FindMeetingTimeCandidates")?;
//! let get_room_lists = GetRoomLists::default();
//! # check(get_room_lists, "GetRoomLists")?;
//! let get_rooms = GetRooms::new(EmailAddressType {
//!     email_address: Some("rooms@example.com".try_into()?),
//!     ..EmailAddressType::default()
//! });
//! # check(get_rooms, "GetRooms")?;
//! let get_server_time_zones = GetServerTimeZones { return_full_time_zone_data: Some(false), ..Default::default() };
//! # check(get_server_time_zones, "GetServerTimeZones")?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Meeting spaces
//!
//! | operation | task |
//! |---|---|
//! | [`GetMeetingSpace`](super::messages::GetMeetingSpace) | Gets a meeting space, which has the URL to join it. |
//! | [`FindMeetingSpaceByJoinUrl`](super::messages::FindMeetingSpaceByJoinUrl) | Finds a meeting space by the URL with which people join it. |
//! | [`CreateMeetingSpace`](super::messages::CreateMeetingSpace) | Creates a meeting space. |
//! | [`UpdateMeetingSpace`](super::messages::UpdateMeetingSpace) | Changes a meeting space. |
//! | [`DeleteMeetingSpace`](super::messages::DeleteMeetingSpace) | Deletes a meeting space. |
//! | [`GetMeetingInstance`](super::messages::GetMeetingInstanceRequest) | Gets a meeting instance. |
//! | [`CreateMeetingInstance`](super::messages::CreateMeetingInstanceRequest) | Creates a meeting instance. |
//! | [`UpdateMeetingInstance`](super::messages::UpdateMeetingInstanceRequest) | Changes a meeting instance. |
//! | [`DeleteMeetingInstance`](super::messages::DeleteMeetingInstanceRequest) | Deletes a meeting instance. |
//!
//! ```
//! use ews_bindings::messages::*;
//! use ews_bindings::types::*;
//! # fn check<T: ews_bindings::operation::Operation>(request: T, name: &str) -> ews_bindings::Result<()> {
//! #     assert_eq!(T::NAME, name);
//! #     ews_bindings::soap::Envelope::request(request).required_version().map(drop)
//! # }
//!
//! let id = ItemId::new("AAMkAGI=");
//!
//! let get_meeting_space = GetMeetingSpace::new(id.clone());
//! # check(get_meeting_space, "GetMeetingSpace")?;
//! let find_meeting_space_by_join_url = FindMeetingSpaceByJoinUrl::new("https://meet.example.com/1");
//! # check(find_meeting_space_by_join_url, "FindMeetingSpaceByJoinUrl")?;
//! let create_meeting_space = CreateMeetingSpace::new(MeetingSpace::default());
//! # check(create_meeting_space, "CreateMeetingSpace")?;
//! let update_meeting_space = UpdateMeetingSpace::new(id.clone(), MeetingSpace::default());
//! # check(update_meeting_space, "UpdateMeetingSpace")?;
//! let delete_meeting_space = DeleteMeetingSpace::new(id.clone());
//! # check(delete_meeting_space, "DeleteMeetingSpace")?;
//! let get_meeting_instance = GetMeetingInstanceRequest::new(id.clone());
//! # check(get_meeting_instance, "GetMeetingInstance")?;
//! let create_meeting_instance = CreateMeetingInstanceRequest::new(MeetingInstance::default());
//! # check(create_meeting_instance, "CreateMeetingInstance")?;
//! let update_meeting_instance = UpdateMeetingInstanceRequest::new(id.clone());
//! # check(update_meeting_instance, "UpdateMeetingInstance")?;
//! let delete_meeting_instance = DeleteMeetingInstanceRequest::new(id.clone());
//! # check(delete_meeting_instance, "DeleteMeetingInstance")?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Delegates and sharing
//!
//! | operation | task |
//! |---|---|
//! | [`GetDelegate`](super::messages::GetDelegate) | Gets the delegates of a mailbox. |
//! | [`AddDelegate`](super::messages::AddDelegate) | Adds delegates to a mailbox. |
//! | [`UpdateDelegate`](super::messages::UpdateDelegate) | Changes the permissions of delegates, and the delivery of meeting requests to them. |
//! | [`RemoveDelegate`](super::messages::RemoveDelegate) | Removes delegates from a mailbox. |
//! | [`GetSharingMetadata`](super::messages::GetSharingMetadata) | Gets the tokens of an invitation that shares a folder. |
//! | [`GetSharingFolder`](super::messages::GetSharingFolder) | Gets the local folder for a folder that somebody shares. |
//! | [`RefreshSharingFolder`](super::messages::RefreshSharingFolder) | Updates the local folder for a folder that somebody shares. |
//!
//! ```
//! use ews_bindings::messages::*;
//! use ews_bindings::types::*;
//! # fn check<T: ews_bindings::operation::Operation>(request: T, name: &str) -> ews_bindings::Result<()> {
//! #     assert_eq!(T::NAME, name);
//! #     ews_bindings::soap::Envelope::request(request).required_version().map(drop)
//! # }
//!
//! let mailbox = EmailAddressType {
//!     email_address: Some("mei@example.com".try_into()?),
//!     ..EmailAddressType::default()
//! };
//! let user = UserId { primary_smtp_address: Some("ada@example.com".to_owned()), ..UserId::default() };
//! let folder = FolderId::new("AAMkADk=");
//!
//! let get_delegate = GetDelegate::new(mailbox.clone(), true);
//! # check(get_delegate, "GetDelegate")?;
//! let add_delegate = AddDelegate::new(mailbox.clone(), [DelegateUser::new(user.clone())]);
//! # check(add_delegate, "AddDelegate")?;
//! let update_delegate = UpdateDelegate {
//!     delegate_users: Some([DelegateUser::new(user.clone())].into()),
//!     ..UpdateDelegate::new(mailbox.clone())
//! };
//! # check(update_delegate, "UpdateDelegate")?;
//! let remove_delegate = RemoveDelegate::new(mailbox.clone(), [user.clone()]);
//! # check(remove_delegate, "RemoveDelegate")?;
//! let get_sharing_metadata = {
//!     let recipient: NonEmptyString = "ada@example.org".try_into()?;
//!     GetSharingMetadata::new(folder.clone(), "mei@example.com".try_into()?, [recipient])
//! };
//! # check(get_sharing_metadata, "GetSharingMetadata")?;
//! let get_sharing_folder = GetSharingFolder::new("mei@example.com".try_into()?);
//! # check(get_sharing_folder, "GetSharingFolder")?;
//! let refresh_sharing_folder = RefreshSharingFolder::new(folder.clone());
//! # check(refresh_sharing_folder, "RefreshSharingFolder")?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Notifications
//!
//! | operation | task |
//! |---|---|
//! | [`Subscribe`](super::messages::Subscribe) | Starts a subscription to the events of folders: streaming, pull or push. |
//! | [`GetStreamingEvents`](super::messages::GetStreamingEvents) | Opens a connection on which the server sends the events of streaming subscriptions. |
//! | [`GetEvents`](super::messages::GetEvents) | Gets the events of a pull subscription. |
//! | [`Unsubscribe`](super::messages::Unsubscribe) | Ends a subscription. |
//!
//! ```
//! use ews_bindings::messages::*;
//! use ews_bindings::types::*;
//! # fn check<T: ews_bindings::operation::Operation>(request: T, name: &str) -> ews_bindings::Result<()> {
//! #     assert_eq!(T::NAME, name);
//! #     ews_bindings::soap::Envelope::request(request).required_version().map(drop)
//! # }
//!
//! let subscription: SubscriptionId = "HQBFWDE=".try_into()?;
//!
//! let subscribe = Subscribe::from(StreamingSubscriptionRequest::new([NotificationEventType::NewMailEvent]));
//! # check(subscribe, "Subscribe")?;
//! let get_streaming_events = GetStreamingEvents::new(
//!     [subscription.clone()],
//!     StreamingSubscriptionConnectionTimeout::new(30)?,
//! );
//! # check(get_streaming_events, "GetStreamingEvents")?;
//! let get_events = GetEvents::new(subscription.clone(), "AQAAAJk=".try_into()?);
//! # check(get_events, "GetEvents")?;
//! let unsubscribe = Unsubscribe::new(subscription.clone());
//! # check(unsubscribe, "Unsubscribe")?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Contacts, people and photos
//!
//! | operation | task |
//! |---|---|
//! | [`ResolveNames`](super::messages::ResolveNames) | Finds people in the contacts and in the directory by a part of their name or address. |
//! | [`ExpandDL`](super::messages::ExpandDl) | Gets the members of a distribution list. |
//! | [`FindPeople`](super::messages::FindPeople) | Finds personas in a folder of contacts or in the directory, by page. |
//! | [`GetPersona`](super::messages::GetPersona) | Gets a persona, which is a person with all linked contacts. |
//! | [`GetUserPhoto`](super::messages::GetUserPhoto) | Gets the photo of a user. |
//! | [`SetUserPhoto`](super::messages::SetUserPhoto) | Sets the photo of a user. |
//!
//! ```
//! use ews_bindings::messages::*;
//! use ews_bindings::types::*;
//! # fn check<T: ews_bindings::operation::Operation>(request: T, name: &str) -> ews_bindings::Result<()> {
//! #     assert_eq!(T::NAME, name);
//! #     ews_bindings::soap::Envelope::request(request).required_version().map(drop)
//! # }
//!
//! let mailbox = EmailAddressType {
//!     email_address: Some("mei@example.com".try_into()?),
//!     ..EmailAddressType::default()
//! };
//!
//! let resolve_names = ResolveNames::new(false, "mei".try_into()?);
//! # check(resolve_names, "ResolveNames")?;
//! let expand_dl = ExpandDl::new(mailbox.clone());
//! # check(expand_dl, "ExpandDL")?;
//! let find_people = FindPeople::new(IndexedPageView::new(0, IndexBasePoint::Beginning));
//! # check(find_people, "FindPeople")?;
//! let get_persona = GetPersona { email_address: Some(mailbox.into()), ..GetPersona::default() };
//! # check(get_persona, "GetPersona")?;
//! let get_user_photo = GetUserPhoto::new("mei@example.com", UserPhotoSize::Hr96x96);
//! # check(get_user_photo, "GetUserPhoto")?;
//! let set_user_photo = SetUserPhoto::new("mei@example.com".try_into()?, "/9j/4AAQ");
//! # check(set_user_photo, "SetUserPhoto")?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Instant messaging contacts
//!
//! | operation | task |
//! |---|---|
//! | [`GetImItemList`](super::messages::GetImItemList) | Gets the groups and contacts of the instant messaging list. |
//! | [`GetImItems`](super::messages::GetImItems) | Gets instant messaging groups and contacts by id. |
//! | [`AddNewImContactToGroup`](super::messages::AddNewImContactToGroup) | Adds a new contact to an instant messaging group. |
//! | [`AddImContactToGroup`](super::messages::AddImContactToGroup) | Adds an existing contact to an instant messaging group. |
//! | [`AddNewTelUriContactToGroup`](super::messages::AddNewTelUriContactToGroup) | Adds a new contact with a phone number to an instant messaging group. |
//! | [`RemoveImContactFromGroup`](super::messages::RemoveImContactFromGroup) | Removes a contact from an instant messaging group. |
//! | [`RemoveContactFromImList`](super::messages::RemoveContactFromImList) | Removes a contact from the instant messaging list. |
//! | [`AddImGroup`](super::messages::AddImGroup) | Adds an instant messaging group. |
//! | [`SetImGroup`](super::messages::SetImGroup) | Renames an instant messaging group. |
//! | [`RemoveImGroup`](super::messages::RemoveImGroup) | Removes an instant messaging group. |
//! | [`AddDistributionGroupToImList`](super::messages::AddDistributionGroupToImList) | Adds a distribution group to the instant messaging list. |
//! | [`RemoveDistributionGroupFromImList`](super::messages::RemoveDistributionGroupFromImList) | Removes a distribution group from the instant messaging list. |
//! | [`SetImListMigrationCompleted`](super::messages::SetImListMigrationCompleted) | Records that the instant messaging list has been migrated to the mailbox. |
//!
//! ```
//! use ews_bindings::messages::*;
//! use ews_bindings::types::*;
//! # fn check<T: ews_bindings::operation::Operation>(request: T, name: &str) -> ews_bindings::Result<()> {
//! #     assert_eq!(T::NAME, name);
//! #     ews_bindings::soap::Envelope::request(request).required_version().map(drop)
//! # }
//!
//! let contact = ItemId::new("AAMkAGI=");
//! let group = ItemId::new("AAMkAGc=");
//!
//! let get_im_item_list = GetImItemList::default();
//! # check(get_im_item_list, "GetImItemList")?;
//! let get_im_items = GetImItems { contact_ids: Some([contact.clone()].into()), ..GetImItems::default() };
//! # check(get_im_items, "GetImItems")?;
//! let add_new_im_contact_to_group = AddNewImContactToGroup::new("mei@example.com".try_into()?);
//! # check(add_new_im_contact_to_group, "AddNewImContactToGroup")?;
//! let add_im_contact_to_group = AddImContactToGroup::new(contact.clone());
//! # check(add_im_contact_to_group, "AddImContactToGroup")?;
//! let add_new_tel_uri_contact_to_group = AddNewTelUriContactToGroup::new(
//!     "tel:+15550100".try_into()?,
//!     "sip:mei@example.com".try_into()?,
//!     "+15550100".try_into()?,
//! );
//! # check(add_new_tel_uri_contact_to_group, "AddNewTelUriContactToGroup")?;
//! let remove_im_contact_from_group = RemoveImContactFromGroup::new(contact.clone(), group.clone());
//! # check(remove_im_contact_from_group, "RemoveImContactFromGroup")?;
//! let remove_contact_from_im_list = RemoveContactFromImList::new(contact.clone());
//! # check(remove_contact_from_im_list, "RemoveContactFromImList")?;
//! let add_im_group = AddImGroup::new("Friends".try_into()?);
//! # check(add_im_group, "AddImGroup")?;
//! let set_im_group = SetImGroup::new(group.clone(), "Family".try_into()?);
//! # check(set_im_group, "SetImGroup")?;
//! let remove_im_group = RemoveImGroup::new(group.clone());
//! # check(remove_im_group, "RemoveImGroup")?;
//! let add_distribution_group_to_im_list = AddDistributionGroupToImList::new("team@example.com".try_into()?, "Team".try_into()?);
//! # check(add_distribution_group_to_im_list, "AddDistributionGroupToImList")?;
//! let remove_distribution_group_from_im_list = RemoveDistributionGroupFromImList::new(group.clone());
//! # check(remove_distribution_group_from_im_list, "RemoveDistributionGroupFromImList")?;
//! let set_im_list_migration_completed = SetImListMigrationCompleted::new(true);
//! # check(set_im_list_migration_completed, "SetImListMigrationCompleted")?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Unified messaging
//!
//! | operation | task |
//! |---|---|
//! | [`PlayOnPhone`](super::messages::PlayOnPhone) | Calls a phone and plays an item there. |
//! | [`GetPhoneCallInformation`](super::messages::GetPhoneCallInformation) | Gets the state of a phone call. |
//! | [`DisconnectPhoneCall`](super::messages::DisconnectPhoneCall) | Ends a phone call. |
//!
//! ```
//! use ews_bindings::messages::*;
//! use ews_bindings::types::*;
//! # fn check<T: ews_bindings::operation::Operation>(request: T, name: &str) -> ews_bindings::Result<()> {
//! #     assert_eq!(T::NAME, name);
//! #     ews_bindings::soap::Envelope::request(request).required_version().map(drop)
//! # }
//!
//! let call = PhoneCallId::new("CallId");
//!
//! let play_on_phone = PlayOnPhone::new(ItemId::new("AAMkAGI="), "+15550100");
//! # check(play_on_phone, "PlayOnPhone")?;
//! let get_phone_call_information = GetPhoneCallInformation::new(call.clone());
//! # check(get_phone_call_information, "GetPhoneCallInformation")?;
//! let disconnect_phone_call = DisconnectPhoneCall::new(call.clone());
//! # check(disconnect_phone_call, "DisconnectPhoneCall")?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Rules and settings
//!
//! | operation | task |
//! |---|---|
//! | [`GetInboxRules`](super::messages::GetInboxRulesRequest) | Gets the inbox rules of a mailbox. |
//! | [`UpdateInboxRules`](super::messages::UpdateInboxRulesRequest) | Creates, changes and deletes inbox rules. |
//! | [`GetUserOofSettings`](super::messages::GetUserOofSettingsRequest) | Gets the out of office settings of a mailbox. |
//! | [`SetUserOofSettings`](super::messages::SetUserOofSettingsRequest) | Sets the out of office settings of a mailbox. |
//! | [`GetUserConfiguration`](super::messages::GetUserConfiguration) | Gets a user configuration object, which stores settings of a program in a folder. |
//! | [`GetSpecificUserConfiguration`](super::messages::GetSpecificUserConfiguration) | Gets a user configuration object; the fields are those of `GetUserConfiguration`. |
//! | [`CreateUserConfiguration`](super::messages::CreateUserConfiguration) | Creates a user configuration object. |
//! | [`UpdateUserConfiguration`](super::messages::UpdateUserConfiguration) | Changes a user configuration object. |
//! | [`DeleteUserConfiguration`](super::messages::DeleteUserConfiguration) | Deletes a user configuration object. |
//!
//! ```
//! use ews_bindings::messages::*;
//! use ews_bindings::types::*;
//! # fn check<T: ews_bindings::operation::Operation>(request: T, name: &str) -> ews_bindings::Result<()> {
//! #     assert_eq!(T::NAME, name);
//! #     ews_bindings::soap::Envelope::request(request).required_version().map(drop)
//! # }
//!
//! let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
//! let mailbox = EmailAddress::new("mei@example.com");
//! let name = UserConfigurationName::new(inbox, "ExampleApp".try_into()?);
//! let all = UserConfigurationProperty(vec![UserConfigurationPropertyItem::All]);
//!
//! let get_inbox_rules = GetInboxRulesRequest::default();
//! # check(get_inbox_rules, "GetInboxRules")?;
//! let update_inbox_rules = UpdateInboxRulesRequest::new([DeleteRuleOperation::new("AQAAAJk=")]);
//! # check(update_inbox_rules, "UpdateInboxRules")?;
//! let get_user_oof_settings = GetUserOofSettingsRequest::new(mailbox.clone());
//! # check(get_user_oof_settings, "GetUserOofSettings")?;
//! let set_user_oof_settings = SetUserOofSettingsRequest::new(
//!     mailbox.clone(),
//!     UserOofSettings::new(OofState::Disabled, ExternalAudience::None),
//! );
//! # check(set_user_oof_settings, "SetUserOofSettings")?;
//! let get_user_configuration = GetUserConfiguration::new(name.clone(), all.clone());
//! # check(get_user_configuration, "GetUserConfiguration")?;
//! let get_specific_user_configuration = GetSpecificUserConfiguration::new(name.clone(), all.clone());
//! # check(get_specific_user_configuration, "GetSpecificUserConfiguration")?;
//! let create_user_configuration = CreateUserConfiguration::new(UserConfiguration::new(name.clone()));
//! # check(create_user_configuration, "CreateUserConfiguration")?;
//! let update_user_configuration = UpdateUserConfiguration::new(UserConfiguration::new(name.clone()));
//! # check(update_user_configuration, "UpdateUserConfiguration")?;
//! let delete_user_configuration = DeleteUserConfiguration::new(name.clone());
//! # check(delete_user_configuration, "DeleteUserConfiguration")?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Compliance: eDiscovery, hold, retention and tracking
//!
//! | operation | task |
//! |---|---|
//! | [`GetSearchableMailboxes`](super::messages::GetSearchableMailboxes) | Gets the mailboxes that the user may search for eDiscovery. |
//! | [`SearchMailboxes`](super::messages::SearchMailboxes) | Searches mailboxes for eDiscovery: counts, or previews of the items. |
//! | [`GetDiscoverySearchConfiguration`](super::messages::GetDiscoverySearchConfiguration) | Gets eDiscovery searches and holds. |
//! | [`GetHoldOnMailboxes`](super::messages::GetHoldOnMailboxes) | Gets the status of a hold. |
//! | [`SetHoldOnMailboxes`](super::messages::SetHoldOnMailboxes) | Creates, changes or removes a hold, which keeps items from being deleted. |
//! | [`GetNonIndexableItemStatistics`](super::messages::GetNonIndexableItemStatistics) | Counts the items that the server could not index. |
//! | [`GetNonIndexableItemDetails`](super::messages::GetNonIndexableItemDetails) | Lists the items that the server could not index. |
//! | [`GetUserRetentionPolicyTags`](super::messages::GetUserRetentionPolicyTags) | Gets the retention tags of the user. |
//! | [`FindMessageTrackingReport`](super::messages::FindMessageTrackingReportRequest) | Finds the tracking reports of messages that were sent. |
//! | [`GetMessageTrackingReport`](super::messages::GetMessageTrackingReportRequest) | Gets a tracking report, with the delivery of a message. |
//!
//! ```
//! use ews_bindings::messages::*;
//! use ews_bindings::types::*;
//! # fn check<T: ews_bindings::operation::Operation>(request: T, name: &str) -> ews_bindings::Result<()> {
//! #     assert_eq!(T::NAME, name);
//! #     ews_bindings::soap::Envelope::request(request).required_version().map(drop)
//! # }
//!
//! let mailbox = "/o=Example/cn=mei";
//! let scope = MailboxSearchScope::new(mailbox, MailboxSearchLocation::All);
//!
//! let get_searchable_mailboxes = GetSearchableMailboxes::default();
//! # check(get_searchable_mailboxes, "GetSearchableMailboxes")?;
//! let search_mailboxes = SearchMailboxes::new(
//!     [MailboxQuery::new("subject:contract", [scope])],
//!     SearchResult::StatisticsOnly,
//! );
//! # check(search_mailboxes, "SearchMailboxes")?;
//! let get_discovery_search_configuration = GetDiscoverySearchConfiguration::default();
//! # check(get_discovery_search_configuration, "GetDiscoverySearchConfiguration")?;
//! let get_hold_on_mailboxes = GetHoldOnMailboxes::new("Case 1");
//! # check(get_hold_on_mailboxes, "GetHoldOnMailboxes")?;
//! let set_hold_on_mailboxes = SetHoldOnMailboxes::new(HoldAction::Create, "Case 1", "subject:contract");
//! # check(set_hold_on_mailboxes, "SetHoldOnMailboxes")?;
//! let get_non_indexable_item_statistics = GetNonIndexableItemStatistics::new([mailbox]);
//! # check(get_non_indexable_item_statistics, "GetNonIndexableItemStatistics")?;
//! let get_non_indexable_item_details = GetNonIndexableItemDetails::new([mailbox]);
//! # check(get_non_indexable_item_details, "GetNonIndexableItemDetails")?;
//! let get_user_retention_policy_tags = GetUserRetentionPolicyTags::default();
//! # check(get_user_retention_policy_tags, "GetUserRetentionPolicyTags")?;
//! let find_message_tracking_report = FindMessageTrackingReportRequest::new("Organization".try_into()?, "example.com".try_into()?);
//! # check(find_message_tracking_report, "FindMessageTrackingReport")?;
//! let get_message_tracking_report = GetMessageTrackingReportRequest::new(
//!     "Organization".try_into()?,
//!     MessageTrackingReportTemplate::Summary,
//!     "report".try_into()?,
//! );
//! # check(get_message_tracking_report, "GetMessageTrackingReport")?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Add-ins
//!
//! | operation | task |
//! |---|---|
//! | [`GetAppManifests`](super::messages::GetAppManifests) | Gets the manifests of the installed add-ins. |
//! | [`InstallApp`](super::messages::InstallApp) | Installs an add-in. |
//! | [`UninstallApp`](super::messages::UninstallApp) | Removes an add-in. |
//! | [`DisableApp`](super::messages::DisableApp) | Disables an add-in. |
//! | [`GetAppMarketplaceUrl`](super::messages::GetAppMarketplaceUrl) | Gets the URL of the store for add-ins. |
//! | [`GetClientAccessToken`](super::messages::GetClientAccessToken) | Gets tokens with which an add-in calls a service. |
//! | [`GetPrivateCatalogAddIns`](super::messages::GetPrivateCatalogAddIns) | Gets the add-ins of the private catalog. |
//! | [`GetLastPrivateCatalogUpdate`](super::messages::GetLastPrivateCatalogUpdate) | Gets the last update of the private catalog, or its hash. |
//! | [`UpdateExtensionUsage`](super::messages::UpdateExtensionUsage) | Reports the usage of add-ins. |
//!
//! ```
//! use ews_bindings::messages::*;
//! use ews_bindings::types::*;
//! # fn check<T: ews_bindings::operation::Operation>(request: T, name: &str) -> ews_bindings::Result<()> {
//! #     assert_eq!(T::NAME, name);
//! #     ews_bindings::soap::Envelope::request(request).required_version().map(drop)
//! # }
//!
//! let id = "3f1c2b6a-0d5e-4a8e-9a56-5d1f0c2b7e11";
//!
//! let get_app_manifests = GetAppManifests::default();
//! # check(get_app_manifests, "GetAppManifests")?;
//! let install_app = InstallApp::new(b"<OfficeApp/>".as_slice());
//! # check(install_app, "InstallApp")?;
//! let uninstall_app = UninstallApp::new(id);
//! # check(uninstall_app, "UninstallApp")?;
//! let disable_app = DisableApp::new(id, DisableReason::NoReason);
//! # check(disable_app, "DisableApp")?;
//! let get_app_marketplace_url = GetAppMarketplaceUrl::default();
//! # check(get_app_marketplace_url, "GetAppMarketplaceUrl")?;
//! let get_client_access_token = GetClientAccessToken::new([ClientAccessTokenRequest::new(id, ClientAccessTokenType::CallerIdentity)]);
//! # check(get_client_access_token, "GetClientAccessToken")?;
//! let get_private_catalog_add_ins = GetPrivateCatalogAddIns::default();
//! # check(get_private_catalog_add_ins, "GetPrivateCatalogAddIns")?;
//! let get_last_private_catalog_update = GetLastPrivateCatalogUpdate::default();
//! # check(get_last_private_catalog_update, "GetLastPrivateCatalogUpdate")?;
//! let update_extension_usage = UpdateExtensionUsage::default();
//! # check(update_extension_usage, "UpdateExtensionUsage")?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Service and mailbox
//!
//! | operation | task |
//! |---|---|
//! | [`GetServiceConfiguration`](super::messages::GetServiceConfiguration) | Gets settings of the service, such as those of mail tips and protection rules. |
//! | [`ConvertId`](super::messages::ConvertId) | Converts ids of items and folders between formats. |
//! | [`GetPasswordExpirationDate`](super::messages::GetPasswordExpirationDate) | Gets the time at which the password of a mailbox expires. |
//! | [`SetTeamMailbox`](super::messages::SetTeamMailboxRequest) | Sets the SharePoint site and the state of a site mailbox. |
//! | [`UnpinTeamMailbox`](super::messages::UnpinTeamMailboxRequest) | Unpins a site mailbox. |
//!
//! ```
//! use ews_bindings::messages::*;
//! use ews_bindings::types::*;
//! # fn check<T: ews_bindings::operation::Operation>(request: T, name: &str) -> ews_bindings::Result<()> {
//! #     assert_eq!(T::NAME, name);
//! #     ews_bindings::soap::Envelope::request(request).required_version().map(drop)
//! # }
//!
//! let mailbox = EmailAddressType {
//!     email_address: Some("team@example.com".try_into()?),
//!     ..EmailAddressType::default()
//! };
//!
//! let get_service_configuration = {
//!     let tips = ServiceConfigurationType(vec![ServiceConfigurationItem::MailTips]);
//!     GetServiceConfiguration::new([tips])
//! };
//! # check(get_service_configuration, "GetServiceConfiguration")?;
//! let convert_id = ConvertId::new(
//!     IdFormat::EntryId,
//!     [AlternateId::new(IdFormat::EwsId, "AAMkAGI=", "mei@example.com".try_into()?)],
//! );
//! # check(convert_id, "ConvertId")?;
//! let get_password_expiration_date = GetPasswordExpirationDate::default();
//! # check(get_password_expiration_date, "GetPasswordExpirationDate")?;
//! let set_team_mailbox = SetTeamMailboxRequest::new(
//!     mailbox.clone(),
//!     "https://sites.example.com/team",
//!     TeamMailboxLifecycleState::Active,
//! );
//! # check(set_team_mailbox, "SetTeamMailbox")?;
//! let unpin_team_mailbox = UnpinTeamMailboxRequest::new(mailbox.clone());
//! # check(unpin_team_mailbox, "UnpinTeamMailbox")?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
